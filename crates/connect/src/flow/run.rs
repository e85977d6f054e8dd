//! Running a step of a flow to its end, whether or not the browser stays.

use super::{FlowError, Progress, attempt::Attempt};
use crate::Connect;

impl Connect {
    /// Runs a step in a task of its own: a browser that goes away in the middle of it must not
    /// take a grant along that nobody else has. The step reports its own end; a task that is
    /// broken off cannot.
    pub(super) async fn see_through(
        &self,
        (method, path): (&'static str, &'static str),
        step: impl Future<Output = Result<Progress, FlowError>> + Send + 'static,
    ) -> Result<Progress, FlowError> {
        match self.parts.tasks.spawn(step).await {
            Ok(progress) => progress,
            Err(error) if error.is_panic() => std::panic::resume_unwind(error.into_panic()),
            Err(_) => {
                let attempt = Attempt::new(method, path, self.parts.clock.now());
                self.report(&attempt, Err(&FlowError::Interrupted)).await;
                Err(FlowError::Interrupted)
            }
        }
    }
}
