//! Running a flow: to its end, whoever stays to see it, and telling the socket that waits.

use threelo_core::flow::Purpose;

use super::{FlowError, Progress};
use crate::{Announcement, Connect, Outcome};

impl Connect {
    /// Runs a step in a task of its own: a browser that goes away in the middle of it must not
    /// take a grant along that nobody else has.
    pub(super) async fn see_through(
        &self,
        step: impl Future<Output = Result<Progress, FlowError>> + Send + 'static,
    ) -> Result<Progress, FlowError> {
        match self.parts.tasks.spawn(step).await {
            Ok(progress) => progress,
            Err(error) if error.is_panic() => std::panic::resume_unwind(error.into_panic()),
            Err(_) => Err(FlowError::Interrupted),
        }
    }

    /// Tells the socket that waits, once the flow has ended.
    pub(super) fn tell(&self, purpose: &Purpose, progress: &Result<&Progress, &FlowError>) {
        let outcome = match progress {
            Ok(Progress::ChooseSite(_)) => return,
            Ok(Progress::Connected(_)) => Outcome::Connected,
            // Another step follows, or another browser window has ended the flow already.
            Err(error) if error.leaves_a_grant() => return,
            Err(error) => Outcome::Failed {
                kind: error.kind(),
                description: error.to_string(),
            },
        };
        if let Some(socket) = &purpose.socket {
            self.parts.announcer.announce(Announcement {
                socket: socket.clone(),
                integration: purpose.integration.clone(),
                connection: purpose.connection.clone(),
                outcome,
            });
        }
    }
}
