//! Long tasks of Jira.

use crate::{
    Jira,
    platform::{
        bulk_operations::BulkOperationProgress,
        common::{TaskProgressBeanObject, TaskProgressBeanObjectStatus as Status},
    },
    typed::{LongTask, TaskState},
};

impl Jira {
    /// Returns the task with this id, to be waited for.
    ///
    /// ```no_run
    /// # async fn example(jira: threelo_jira::Jira) -> Result<(), threelo_jira::Error> {
    /// let task = jira.fields().delete_custom("customfield_10010").send().await?;
    /// let done = jira
    ///     .task(task.id.unwrap_or_default())
    ///     .on_progress(|task| println!("{} %", task.progress.unwrap_or_default()))
    ///     .wait()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn task(&self, id: impl Into<String>) -> LongTask<TaskProgressBeanObject> {
        let (jira, id) = (self.clone(), id.into());
        LongTask::new(jira.site().client().clone(), id.clone(), move || {
            let call = jira.tasks().get(&id);
            Box::pin(async move {
                let task = call.send().await?;
                let status = task.status.clone().unwrap_or_default();
                let reason = task.message.clone().unwrap_or_else(|| status.to_string());
                Ok((task, state(status.as_str(), reason)))
            })
        })
    }

    /// Returns the bulk operation with this task id, to be waited for.
    pub fn bulk_task(&self, id: impl Into<String>) -> LongTask<BulkOperationProgress> {
        let (jira, id) = (self.clone(), id.into());
        LongTask::new(jira.site().client().clone(), id.clone(), move || {
            let call = jira.bulk_operations().progress(&id);
            Box::pin(async move {
                let task = call.send().await?;
                let status = task.status.clone().unwrap_or_default();
                let state = state(status.as_str(), status.to_string());
                Ok((task, state))
            })
        })
    }
}

fn state(status: &str, reason: String) -> TaskState {
    let is = |known: crate::typed::Open<Status>| known.as_str() == status;
    if is(Status::COMPLETE) {
        TaskState::Done
    } else if is(Status::FAILED) || is(Status::CANCELLED) || is(Status::DEAD) {
        TaskState::Failed(reason)
    } else {
        TaskState::Running
    }
}
