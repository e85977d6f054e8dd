//! Long tasks: what Atlassian does after it has returned an id.

use std::{fmt, time::Duration};

use futures_util::future::BoxFuture;

use crate::{client::Client, error::Error};

/// The first interval between two requests for the state of a task; it doubles up to [`MAX_INTERVAL`].
const FIRST_INTERVAL: Duration = Duration::from_millis(500);

/// The maximum interval between two requests.
const MAX_INTERVAL: Duration = Duration::from_secs(10);

/// The state of a task.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum TaskState {
    /// It is waiting or running.
    Running,
    /// It has succeeded.
    Done,
    /// It has failed, or was cancelled; the reason as Atlassian reports it.
    Failed(String),
}

type Poll<T> = Box<dyn Fn() -> BoxFuture<'static, Result<(T, TaskState), Error>> + Send + Sync>;

/// A long task, whose result is a `T`.
#[must_use = "a task is not waited for until `wait` is called"]
pub struct LongTask<T> {
    client: Client,
    id: String,
    poll: Poll<T>,
    deadline: Duration,
    on_progress: Box<dyn FnMut(&T) + Send>,
}

impl<T> LongTask<T> {
    /// Returns a task with this id, whose state this function requests.
    pub fn new(
        client: Client,
        id: String,
        poll: impl Fn() -> BoxFuture<'static, Result<(T, TaskState), Error>> + Send + Sync + 'static,
    ) -> Self {
        Self {
            client,
            id,
            poll: Box::new(poll),
            deadline: Duration::from_secs(600),
            on_progress: Box::new(|_| {}),
        }
    }

    /// Sets how long to wait, ten minutes by default. The task itself continues after it.
    pub fn deadline(mut self, deadline: Duration) -> Self {
        self.deadline = deadline;
        self
    }

    /// Sets what is called with each state of the task, such as a progress bar.
    pub fn on_progress(mut self, call: impl FnMut(&T) + Send + 'static) -> Self {
        self.on_progress = Box::new(call);
        self
    }

    /// Waits until the task has ended, and returns its last state.
    ///
    /// # Errors
    /// Those of any request; [`Error::Task`] if the task fails or does not end before the deadline.
    pub async fn wait(mut self) -> Result<T, Error> {
        let clock = self.client.clock().clone();
        let start = clock.monotonic();
        let mut interval = FIRST_INTERVAL;
        loop {
            let (progress, state) = (self.poll)().await?;
            (self.on_progress)(&progress);
            let problem = match state {
                TaskState::Done => return Ok(progress),
                TaskState::Failed(reason) => {
                    let secrets = self.client.auth.secrets().await;
                    format!("failed: {}", secrets.redact(&reason))
                }
                TaskState::Running => {
                    let passed = clock.monotonic().since(start);
                    if passed < self.deadline {
                        // The last interval ends at the deadline.
                        clock.sleep(interval.min(self.deadline - passed)).await;
                        interval = (interval * 2).min(MAX_INTERVAL);
                        continue;
                    }
                    let limit = self.deadline.as_secs();
                    format!("did not end within {limit} s; it may still be running")
                }
            };
            return Err(Error::Task {
                task: self.id,
                problem,
            });
        }
    }
}

impl<T> fmt::Debug for LongTask<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("LongTask").field(&self.id).finish()
    }
}
