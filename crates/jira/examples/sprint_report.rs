//! Reports on the sprint that a board is in: what is done and what is left, by assignee.
//!
//! ```sh
//! cargo run -p threelo-jira --features software --example sprint_report -- \
//!     https://gateway.example.com/c/jira/alice/jira 1 < api-key.txt
//! ```

use std::{
    collections::BTreeMap,
    error::Error,
    fmt::{self, Write as _},
    io::Read,
    pin::pin,
};

use threelo_jira::{AccessToken, Jira, TryStreamExt};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, board] = &arguments[..] else {
        return Err("usage: sprint_report ADDRESS BOARD < api-key.txt".into());
    };
    let mut key = String::new();
    std::io::stdin().read_to_string(&mut key)?;
    let jira = Jira::through_gateway(address, &AccessToken::new(key.trim()))?;
    print!("{}", run(&jira, board).await?);
    Ok(())
}

/// A sprint and its issues.
#[derive(Debug, Default)]
pub(crate) struct Report {
    /// The name of the sprint.
    pub(crate) sprint: String,
    /// What the sprint is meant to achieve.
    pub(crate) goal: String,
    /// The issues by assignee.
    pub(crate) people: BTreeMap<String, Issues>,
}

/// The keys and summaries of issues.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Issues {
    /// Those whose status is of the category "Done".
    pub(crate) done: Vec<String>,
    /// The others.
    pub(crate) left: Vec<String>,
}

/// Reads the active sprint of the board with this id.
pub(crate) async fn run(jira: &Jira, board: &str) -> Result<Report, Box<dyn Error>> {
    let call = jira.boards().sprints(board).state("active");
    let sprint = pin!(call.stream()).try_next().await?;
    let sprint = sprint.ok_or("the board has no active sprint")?;
    let mut report = Report {
        sprint: sprint.name.unwrap_or_default(),
        goal: sprint.goal.unwrap_or_default(),
        ..Report::default()
    };
    let call = jira.sprints().issues(sprint.id.unwrap_or_default());
    let mut issues = pin!(call.fields(["summary", "status", "assignee"]).stream());
    while let Some(issue) = issues.try_next().await? {
        let fields = issue.fields.unwrap_or_default();
        let assignee = fields.assignee.and_then(|user| user.display_name);
        let assignee = assignee.unwrap_or_else(|| "nobody".to_owned());
        let category = fields.status.and_then(|status| status.status_category?.key);
        let issues = report.people.entry(assignee).or_default();
        let list = match category.as_deref() {
            Some("done") => &mut issues.done,
            _ => &mut issues.left,
        };
        let key = issue.key.unwrap_or_default();
        list.push(format!("{key} {}", fields.summary.unwrap_or_default()));
    }
    Ok(report)
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let count = |of: fn(&Issues) -> &Vec<String>| -> usize {
            self.people.values().map(|issues| of(issues).len()).sum()
        };
        let (done, left) = (count(|issues| &issues.done), count(|issues| &issues.left));
        writeln!(f, "{}: {done} done, {left} left", self.sprint)?;
        if !self.goal.is_empty() {
            writeln!(f, "Goal: {}", self.goal)?;
        }
        for (person, Issues { done, left }) in &self.people {
            writeln!(f, "\n{person}")?;
            for (sign, issues) in [('x', done), (' ', left)] {
                for issue in issues {
                    writeln!(f, "  [{sign}] {issue}")?;
                }
            }
        }
        f.write_char('\n')
    }
}
