//! Exports the issues of a project: a Markdown file per issue, with its attachments beside it.
//!
//! ```sh
//! cargo run -p threelo-jira --features markdown --example export_project -- \
//!     https://gateway.example.com/c/jira/alice/jira ACME folder < api-key.txt
//! ```

use std::{error::Error, fs, io::Read, path::Path, pin::pin};

use threelo_jira::{
    AccessToken, Jira, TryStreamExt, adf::Document, jql::field, platform::attachments::Attachment,
    typed::Model,
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, project, folder] = &arguments[..] else {
        return Err("usage: export_project ADDRESS PROJECT FOLDER < api-key.txt".into());
    };
    let mut key = String::new();
    std::io::stdin().read_to_string(&mut key)?;
    let jira = Jira::through_gateway(address, &AccessToken::new(key.trim()))?;
    let count = run(&jira, project, Path::new(folder)).await?;
    println!("exported {count} issues");
    Ok(())
}

/// Writes the files and returns the number of issues.
pub(crate) async fn run(
    jira: &Jira,
    project: &str,
    folder: &Path,
) -> Result<usize, Box<dyn Error>> {
    let query = field("project").equals(project).order_by("created");
    let call = jira.search().jql(query);
    let fields = ["summary", "status", "description", "attachment"];
    let mut issues = pin!(call.fields(fields).stream());
    let mut count = 0;
    while let Some(issue) = issues.try_next().await? {
        let key = issue.key.unwrap_or_default();
        let fields = issue.fields.unwrap_or_default();
        let status = fields
            .status
            .and_then(|status| status.name)
            .unwrap_or_default();
        let description = fields
            .description
            .and_then(|value| Document::from_value(value).ok());
        let text = description.unwrap_or_default().to_markdown().text;
        let own = folder.join(&key);
        fs::create_dir_all(&own)?;
        let title = fields.summary.unwrap_or_default();
        fs::write(
            own.join("issue.md"),
            format!("# {key}: {title}\n\nStatus: {status}\n\n{text}"),
        )?;
        for attachment in fields.attachment {
            let attachment = Attachment::from_value(attachment)?;
            let id = attachment.id.unwrap_or_default();
            let name = attachment.filename.unwrap_or_else(|| id.to_string());
            // A file name from elsewhere must not lead out of the folder.
            let name = name.replace(['/', '\\'], "_");
            let content = jira.attachments().content(&id).send().await?;
            content.save(own.join(format!("{id}-{name}"))).await?;
        }
        count += 1;
    }
    Ok(count)
}
