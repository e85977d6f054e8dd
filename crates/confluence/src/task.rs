//! Long tasks of Confluence.

use crate::{
    Confluence,
    typed::{LongTask, TaskState},
    v1::long_tasks::LongTaskStatusWithLinks,
};

impl Confluence {
    /// Returns the long task with this id, such as copying a page tree, to be waited for.
    pub fn long_task(&self, id: impl Into<String>) -> LongTask<LongTaskStatusWithLinks> {
        let (confluence, id) = (self.clone(), id.into());
        LongTask::new(confluence.site().client().clone(), id.clone(), move || {
            let call = confluence.long_tasks().get(&id);
            Box::pin(async move {
                let task = call.send().await?;
                let finished = task
                    .finished
                    .unwrap_or(task.percentage_complete == Some(100));
                let state = match (finished, task.successful) {
                    (true, Some(false)) => TaskState::Failed(reason(&task)),
                    (true, _) => TaskState::Done,
                    (false, _) => TaskState::Running,
                };
                Ok((task, state))
            })
        })
    }
}

fn reason(task: &LongTaskStatusWithLinks) -> String {
    let messages = task.errors.iter().chain(&task.messages);
    let texts = messages.filter_map(|message| message.translation.clone());
    let texts: Vec<String> = texts.collect();
    match texts.is_empty() {
        true => "Confluence gives no reason".to_owned(),
        false => texts.join("; "),
    }
}
