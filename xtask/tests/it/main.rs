//! Tests of the tasks, in copies of this workspace and in small workspaces of the same shape.

mod artefacts;
mod ci;
mod registry;
mod release;
mod scratch;
