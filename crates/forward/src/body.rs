//! Bodies on their way through: passed on frame by frame, watched for standing still, never held whole
//! (but for short ones that may have to be sent again).

mod answer;
mod idle;
mod peek;
mod upload;

pub use answer::AnswerBody;
pub(crate) use answer::{Finish, Source};
pub(crate) use peek::Peeked;
pub(crate) use upload::{Intake, Progress, Trouble, Upload};

/// Any error of a body.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// The longest body that is kept in memory so that it can be sent again, in bytes.
pub const LONGEST_REPEATABLE: u64 = 64 * 1024;

/// A body that stood still for too long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the body stood still for too long")]
pub struct Stalled;
