//! Exports the pages of a space as Markdown, with their attachments.
//!
//! ```sh
//! cargo run -p threelo-confluence --features markdown --example export_space -- \
//!     https://gateway.example.com/c/confluence/alice/confluence DOCS folder < api-key.txt
//! ```

use std::{error::Error, fs, io::Read, path::Path, pin::pin};

use threelo_confluence::{AccessToken, Confluence, TryStreamExt, adf::Document};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, space, folder] = &arguments[..] else {
        return Err("usage: export_space ADDRESS SPACE FOLDER < api-key.txt".into());
    };
    let mut key = String::new();
    std::io::stdin().read_to_string(&mut key)?;
    let confluence = Confluence::through_gateway(address, &AccessToken::new(key.trim()))?;
    for loss in run(&confluence, space, Path::new(folder)).await? {
        println!("{loss}");
    }
    Ok(())
}

/// Writes a file per page and returns what Markdown could not say, with the title of the page.
pub(crate) async fn run(
    confluence: &Confluence,
    space: &str,
    folder: &Path,
) -> Result<Vec<String>, Box<dyn Error>> {
    let spaces = confluence.spaces().list().keys([space]).stream();
    let spaces: Vec<_> = spaces.try_collect().await?;
    let space = spaces.first().and_then(|space| space.id.clone());
    let space = space.ok_or("the space does not exist, or you may not see it")?;
    let call = confluence
        .pages()
        .in_space(space)
        .body_format("atlas_doc_format");
    let mut pages = pin!(call.stream());
    let mut losses = Vec::new();
    while let Some(page) = pages.try_next().await? {
        let id = page.id.unwrap_or_default();
        let title = page.title.unwrap_or_default();
        let text = page.body.and_then(|body| body.atlas_doc_format?.value);
        let document = text
            .map(|text| serde_json::from_str::<Document>(&text))
            .transpose()?;
        let markdown = document.unwrap_or_default().to_markdown();
        losses.extend(
            markdown
                .losses
                .iter()
                .map(|loss| format!("{title}: {loss}")),
        );
        let own = folder.join(id.as_str());
        fs::create_dir_all(&own)?;
        fs::write(
            own.join("page.md"),
            format!("# {title}\n\n{}", markdown.text),
        )?;
        let mut attachments = pin!(confluence.attachments().of_page(&id).stream());
        while let Some(attachment) = attachments.try_next().await? {
            let file = attachment.id.unwrap_or_default();
            let name = attachment
                .title
                .unwrap_or_default()
                .replace(['/', '\\'], "_");
            let call = confluence.content_attachments().download(&id, &file);
            call.send()
                .await?
                .save(own.join(format!("{file}-{name}")))
                .await?;
        }
    }
    Ok(losses)
}
