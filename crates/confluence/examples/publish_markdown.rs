//! Publishes a folder of Markdown files to a space: a page per file, and only what has changed.
//!
//! ```sh
//! cargo run -p threelo-confluence --features markdown --example publish_markdown -- \
//!     https://gateway.example.com/c/confluence/alice/confluence DOCS folder < api-key.txt
//! ```

use std::{error::Error, fs, io::Read, path::Path};

use serde_json::Value;
use threelo_confluence::{
    AccessToken, Confluence, TryStreamExt,
    adf::Document,
    typed::Model,
    v2::pages::{NewPage, NewPageBody},
};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, space, folder] = &arguments[..] else {
        return Err("usage: publish_markdown ADDRESS SPACE FOLDER < api-key.txt".into());
    };
    let mut key = String::new();
    std::io::stdin().read_to_string(&mut key)?;
    let confluence = Confluence::through_gateway(address, &AccessToken::new(key.trim()))?;
    let report = run(&confluence, space, Path::new(folder)).await?;
    println!("{report:?}");
    Ok(())
}

/// The number of pages by what was done.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Report {
    /// The number of new pages.
    pub(crate) created: usize,
    /// The number of pages with a new version.
    pub(crate) updated: usize,
    /// The number of pages whose text was the same.
    pub(crate) unchanged: usize,
}

/// Publishes the files; the name of a file is the title of its page.
pub(crate) async fn run(
    confluence: &Confluence,
    space: &str,
    folder: &Path,
) -> Result<Report, Box<dyn Error>> {
    let spaces = confluence.spaces().list().keys([space]).stream();
    let spaces: Vec<_> = spaces.try_collect().await?;
    let space = spaces.first().and_then(|space| space.id.clone());
    let space = space.ok_or("the space does not exist, or you may not see it")?;
    let mut report = Report::default();
    let mut files: Vec<_> = fs::read_dir(folder)?.collect::<Result<_, _>>()?;
    files.sort_by_key(fs::DirEntry::path);
    for path in files.iter().map(fs::DirEntry::path) {
        if path.extension().is_none_or(|extension| extension != "md") {
            continue;
        }
        let title = path.file_stem().unwrap_or_default().to_string_lossy();
        let document = Document::from_markdown(&fs::read_to_string(&path)?);
        let text = document.to_value().to_string();
        let pages = confluence.pages().in_space(&space).title(&title);
        let pages = pages.body_format("atlas_doc_format").stream();
        let pages: Vec<_> = pages.try_collect().await?;
        let Some(page) = pages.into_iter().next() else {
            let body = NewPageBody::new()
                .representation("atlas_doc_format")
                .value(&text);
            let page = NewPage::new(&space).title(title).body(body);
            confluence.pages().create(&page).send().await?;
            report.created += 1;
            continue;
        };
        let current = page.body.and_then(|body| body.atlas_doc_format?.value);
        let current = current.and_then(|text| serde_json::from_str::<Value>(&text).ok());
        // As Markdown: Confluence adds ids and attributes to a document that it stores.
        let current = current.and_then(|text| Document::from_value(text).ok());
        if current.is_some_and(|current| current.to_markdown().text == document.to_markdown().text)
        {
            report.unchanged += 1;
            continue;
        }
        let change = |page: &mut threelo_confluence::v2::pages::PageUpdate| {
            page.body.representation = Some("atlas_doc_format".into());
            page.body.value = Some(text.clone());
        };
        confluence
            .pages()
            .update_with(page.id.unwrap_or_default(), change)
            .await?;
        report.updated += 1;
    }
    Ok(report)
}
