//! Moves all pages that a CQL query finds below another page, for example to an archive.
//!
//! ```sh
//! cargo run -p threelo-confluence --example move_pages -- \
//!     https://gateway.example.com/c/confluence/alice/confluence 'label = "old"' 65601 < api-key.txt
//! ```

use std::{error::Error, io::Read};

use threelo_confluence::{AccessToken, Confluence, TryStreamExt};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [address, query, target] = &arguments[..] else {
        return Err("usage: move_pages ADDRESS CQL TARGET < api-key.txt".into());
    };
    let mut key = String::new();
    std::io::stdin().read_to_string(&mut key)?;
    let confluence = Confluence::through_gateway(address, &AccessToken::new(key.trim()))?;
    for title in run(&confluence, query, target).await? {
        println!("moved {title}");
    }
    Ok(())
}

/// Moves the pages and returns the titles of those that were elsewhere.
pub(crate) async fn run(
    confluence: &Confluence,
    query: &str,
    target: &str,
) -> Result<Vec<String>, Box<dyn Error>> {
    let query = format!("type = page and ({query})");
    // All of them first: moving a page may change what the query finds.
    let found = confluence.search().cql(&query).stream();
    let found: Vec<_> = found.try_collect().await?;
    let mut moved = Vec::new();
    for result in found {
        let id = result.content.and_then(|content| content.id);
        let Some(id) = id.filter(|id| id != target) else {
            continue;
        };
        let page = confluence.pages().get(&id).send().await?;
        if page.parent_id.as_deref() == Some(target) {
            continue;
        }
        let call = confluence.content_tree().move_page(&id, "append", target);
        call.send().await?;
        moved.push(page.title.unwrap_or(id));
    }
    Ok(moved)
}
