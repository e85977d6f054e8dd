//! Bodies: passed on frame by frame, with a limit on how long they may stall, and never held in memory
//! as a whole, except short ones that may have to be sent again.

mod answer;
mod idle;
mod peek;
mod upload;

pub use answer::AnswerBody;
pub(crate) use answer::{ReadAnswer, RequestLogGuard, Source};
pub(crate) use peek::Peeked;
pub(crate) use upload::{IncomingBody, Progress, Upload, UploadError};

/// An error of a body.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The longest body that is kept in memory so that it can be sent again, in bytes.
pub const MAX_REPEATABLE: u64 = 64 * 1024;

/// A body that stalled for too long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the body stalled for too long")]
pub struct Stalled;
