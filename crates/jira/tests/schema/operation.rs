//! An operation and its typed call with example arguments.

use std::sync::OnceLock;

use serde_json::Value;
use threelo_jira::{
    Error, Form, Jira, Part,
    rest::Request,
    typed::{Answer, Call, Model},
};

/// An operation.
pub(crate) struct Operation {
    pub(crate) name: &'static str,
    pub(crate) method: &'static str,
    pub(crate) path: &'static str,
    /// Prepares the typed call with every parameter.
    pub(crate) prepare: fn(&Jira, &Body) -> Prepared,
}

impl Operation {
    pub(crate) const fn new(
        name: &'static str,
        method: &'static str,
        path: &'static str,
        prepare: fn(&Jira, &Body) -> Prepared,
    ) -> Self {
        Self {
            name,
            method,
            path,
            prepare,
        }
    }
}

/// A call of any type.
pub(crate) struct Prepared {
    pub(crate) request: Request,
    /// Reads a response as the type of the call, and writes it back.
    pub(crate) round_trip: Box<dyn Fn(Value) -> Result<Value, Error>>,
}

/// The request body of an operation.
pub(crate) struct Body {
    pub(crate) given: Option<Value>,
    /// The body as its type writes it.
    pub(crate) written: OnceLock<Value>,
}

impl Body {
    /// Returns the body as its type.
    pub(crate) fn read<T: Model>(&self) -> T {
        let given = self.given.clone().expect("the operation takes a JSON body");
        let read = T::from_value(given).expect("a valid body is read");
        self.written.get_or_init(|| read.to_value());
        read
    }
}

/// Removes the type of a call.
pub(crate) fn call<A: Answer + 'static>(call: &Call<A>) -> Prepared {
    let request = call.request();
    let call = call.clone();
    Prepared {
        request,
        round_trip: Box::new(move |body| call.round_trip(body)),
    }
}

/// Returns a form with every part that an operation requires.
pub(crate) fn form() -> Form {
    Form::new()
        .part(Part::file("file", "Überblick.txt", &b"content"[..]))
        .part(Part::text("minorEdit", "true"))
}
