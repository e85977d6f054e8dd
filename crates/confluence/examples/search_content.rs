//! Prints the results of a CQL query.
//!
//! ```sh
//! cargo run -p threelo-confluence --example search_content -- CLOUD_ID 'text ~ "retry"' < token.txt
//! ```
//!
//! The access token is read from standard input, so that it stays out of the shell's history.

use std::{error::Error, io::Read};

use threelo_confluence::{AccessToken, Client, Confluence, Http, TryStreamExt};

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [cloud_id, cql] = &arguments[..] else {
        return Err("usage: search_content CLOUD_ID CQL < token.txt".into());
    };
    let mut token = String::new();
    std::io::stdin().read_to_string(&mut token)?;

    let client = Client::with_token(Http::with_defaults()?, &AccessToken::new(token.trim()))?;
    let confluence = Confluence::new(client, cloud_id.parse()?);

    run(&confluence, cql, |line| println!("{line}")).await?;
    Ok(())
}

/// Passes on a line for each result, as soon as it is read.
pub(crate) async fn run(
    confluence: &Confluence,
    cql: &str,
    mut print: impl FnMut(String),
) -> Result<(), threelo_confluence::Error> {
    let mut found = confluence.search().cql(cql).stream();
    while let Some(result) = found.try_next().await? {
        let kind = result.content.and_then(|content| content.r#type);
        print(format!(
            "{:10} {:40} {}",
            kind.or(result.entity_type).unwrap_or_default(),
            result.title.unwrap_or_default(),
            result.url.unwrap_or_default()
        ));
    }
    Ok(())
}
