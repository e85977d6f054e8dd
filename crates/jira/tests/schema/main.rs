//! Every operation through its typed call, against the schema mode of the simulated cloud: the request is what the
//! operation takes, and the response is read and written back without loss.

mod calls;
mod harness;
