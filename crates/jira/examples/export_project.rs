//! Exports the issues of a project: a Markdown file per issue with its changes, and its attachments beside it.
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
        let changes = changes(jira, &key).await?;
        fs::write(
            own.join("issue.md"),
            format!("# {key}: {title}\n\nStatus: {status}\n\n{text}\n## Changes\n\n{changes}"),
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

/// Returns a line of a list for each change of a field.
async fn changes(jira: &Jira, key: &str) -> Result<String, Box<dyn Error>> {
    let mut changes = pin!(jira.issues().change_logs(key).stream());
    let mut list = String::new();
    while let Some(change) = changes.try_next().await? {
        let time = change.created.unwrap_or_default();
        let author = change.author.and_then(|author| author.display_name);
        let author = author.unwrap_or_else(|| "somebody".to_owned());
        for item in change.items {
            let [field, from, to] =
                [item.field, item.from_string, item.to_string].map(Option::unwrap_or_default);
            list += &format!("- {time} {author}: {field}: {from} → {to}\n");
        }
    }
    Ok(list)
}
