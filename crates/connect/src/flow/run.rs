//! Running a step of a flow to its end, whether or not the browser stays.

use super::{FlowError, Progress};
use crate::Connect;

impl Connect {
    /// Runs a step in a task of its own: a browser that goes away in the middle of it must not
    /// take a grant along that nobody else has. The step reports its own end.
    pub(super) async fn run_detached(
        &self,
        step: impl Future<Output = Result<Progress, FlowError>> + Send + 'static,
    ) -> Result<Progress, FlowError> {
        match self.parts.tasks.spawn(step).await {
            Ok(progress) => progress,
            Err(error) if error.is_panic() => std::panic::resume_unwind(error.into_panic()),
            Err(_) => Err(FlowError::Interrupted),
        }
    }

    /// Waits for the work of a step, but no longer than the process can wait for it
    /// ([`ConnectDependencies::interrupt`](crate::ConnectDependencies::interrupt)): a step that is
    /// given up can still be reported.
    pub(super) async fn unless_interrupted(
        &self,
        work: impl Future<Output = Result<Progress, FlowError>>,
    ) -> Result<Progress, FlowError> {
        let interrupted = self.parts.interrupt.run_until_cancelled(work).await;
        interrupted.unwrap_or(Err(FlowError::Interrupted))
    }
}
