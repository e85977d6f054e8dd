//! The description of a route in the OpenAPI document. Most of it follows from the types of the handler's
//! arguments.

use axum::{
    Extension,
    extract::State,
    http::{HeaderMap, Method, Uri},
};
use schemars::{JsonSchema, Schema, SchemaGenerator};

use crate::{Key, Query, Segment};

/// Returns the schema of a type, and adds those that it refers to.
pub type SchemaOf = fn(&mut SchemaGenerator) -> Schema;

/// The description of a route in the OpenAPI document.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Operation {
    /// What the route does, in one sentence. A route without a summary is not in the document.
    pub summary: &'static str,
    /// Whether it is there for older clients only.
    pub is_deprecated: bool,
    /// The schema of the variable segment of the path.
    pub segment: Option<SchemaOf>,
    /// The parameters of the query, and headers.
    pub parameters: Vec<Parameter>,
    /// The schema of the JSON body.
    pub body: Option<SchemaOf>,
    /// Status and schema of each success; the schema is the name of one that the document has.
    pub answers: Vec<(u16, Option<&'static str>)>,
    /// Status and code of each error, beside those that follow from [`Access`](crate::Access).
    pub errors: Vec<(u16, &'static str)>,
}

/// A parameter of the query, or a header.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// Its name.
    pub name: &'static str,
    /// `query` or `header`.
    pub place: &'static str,
    /// Whether it must be present.
    pub is_required: bool,
    /// The schema of its value.
    pub schema: serde_json::Value,
}

/// An argument of a handler, and what it says about requests.
pub trait Input {
    /// Adds what the document says about the argument.
    fn describe(operation: Operation) -> Operation {
        operation
    }
}

impl<S> Input for State<S> {}
impl<T> Input for Extension<T> {}
impl Input for HeaderMap {}
impl Input for Method {}
impl Input for Uri {}

impl Input for Query {
    fn describe(mut operation: Operation) -> Operation {
        operation.errors.push((400, "invalid_query_params"));
        operation
    }
}

impl Input for Segment {
    fn describe(mut operation: Operation) -> Operation {
        operation.segment = Some(|schemas| schemas.subschema_for::<String>());
        operation.errors.push((400, "invalid_uri_params"));
        operation
    }
}

impl<T: JsonSchema> Input for Key<T> {
    fn describe(mut operation: Operation) -> Operation {
        operation.segment = Some(|schemas| schemas.subschema_for::<T>());
        operation.errors.push((400, "invalid_uri_params"));
        operation
    }
}

/// The arguments of a handler, as axum sees them.
pub trait Inputs {
    /// Returns what they say about requests.
    fn operation() -> Operation;
}

macro_rules! inputs {
    ($($argument:ident)*) => {
        impl<M, $($argument: Input),*> Inputs for (M, $($argument,)*) {
            fn operation() -> Operation {
                let operation = Operation::default();
                $(let operation = $argument::describe(operation);)*
                operation
            }
        }
    };
}

inputs! {}
inputs! { A }
inputs! { A B }
inputs! { A B C }
inputs! { A B C D }
inputs! { A B C D E }
inputs! { A B C D E F }
