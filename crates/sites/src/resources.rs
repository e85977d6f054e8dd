//! `GET /oauth/token/accessible-resources`: the sites that a token reaches. Source: "OAuth 2.0 (3LO)
//! apps", section "Get the cloudid for your site".

use serde::Deserialize;
use serde_json::Value;
use threelo_core::{id::CloudId, scope::ScopeSet, site::Site};
use threelo_rest::{Client, Error, Path};
use url::Url;

/// Lists the sites that the client's grant reaches, each once, in Atlassian's order, which has no
/// meaning. A grant that reaches no site yields an empty list, not an error.
///
/// # Errors
/// Those of any call.
pub async fn accessible_resources(client: &Client) -> Result<Vec<Site>, Error> {
    let path = Path::root().at(["oauth", "token", "accessible-resources"]);
    let entries: Vec<Value> = client.get(path).send().await?.json().await?;
    Ok(merged(entries))
}

/// Parses the body of a response that was requested by other means.
///
/// # Errors
/// If the body is not a JSON array.
pub fn read(body: &[u8]) -> Result<Vec<Site>, serde_json::Error> {
    serde_json::from_slice(body).map(merged)
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    id: CloudId,
    #[serde(default)]
    name: Option<String>,
    url: Url,
    #[serde(default)]
    scopes: Option<Vec<String>>,
    #[serde(default)]
    avatar_url: Option<String>,
}

/// Merges the entries: Atlassian lists a site once per product; the result has it once, with the scopes of all entries.
/// An entry that cannot be decoded is skipped, so that it does not hide the others.
fn merged(entries: Vec<Value>) -> Vec<Site> {
    let mut sites: Vec<Site> = Vec::new();
    for entry in entries {
        let entry = match Entry::deserialize(entry) {
            Ok(entry) => entry,
            Err(error) => {
                tracing::warn!(%error, "skipping an accessible resource that cannot be decoded");
                continue;
            }
        };
        match sites.iter_mut().find(|site| site.cloud_id == entry.id) {
            Some(site) => site.scopes.extend(&scopes_of(&entry)),
            None => sites.push(site(entry)),
        }
    }
    sites
}

fn site(entry: Entry) -> Site {
    let scopes = scopes_of(&entry);
    let host = entry.url.host_str().unwrap_or_default().to_owned();
    let name = entry.name.filter(|name| !name.is_empty()).unwrap_or(host);
    let mut site = Site::new(entry.id, name, entry.url, scopes);
    site.avatar_url = entry.avatar_url;
    site
}

fn scopes_of(entry: &Entry) -> ScopeSet {
    entry.scopes.iter().flatten().map(String::as_str).collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use threelo_core::site::Product;

    use super::*;

    fn sites(body: Value) -> Vec<Site> {
        read(body.to_string().as_bytes()).unwrap()
    }

    #[test]
    fn entries_of_one_site_are_merged_and_their_scopes_united() {
        let found = sites(json!([
            {"id": "c-1", "name": "acme", "url": "https://acme.atlassian.net",
             "scopes": ["read:jira-work"], "avatarUrl": "https://x/1.png"},
            {"id": "c-2", "name": "globex", "url": "https://globex.atlassian.net", "scopes": []},
            {"id": "c-1", "name": "acme", "url": "https://acme.atlassian.net",
             "scopes": ["read:space:confluence", "read:jira-work"]},
        ]));
        assert_eq!(found.len(), 2);
        assert_eq!(
            found[0].scopes.to_spaced(),
            "read:jira-work read:space:confluence"
        );
        assert!(found[0].serves(Product::Jira) && found[0].serves(Product::Confluence));
        assert_eq!(found[0].avatar_url.as_deref(), Some("https://x/1.png"));
        assert_eq!(found[1].subdomain(), "globex");
    }

    #[test]
    fn nulls_and_unknown_members_are_accepted() {
        let found = sites(json!([
            {"id": "c-1", "name": null, "url": "https://acme.atlassian.net", "scopes": null,
             "avatarUrl": null, "containerType": "x"},
        ]));
        assert_eq!(found[0].name, "acme.atlassian.net");
        assert!(found[0].scopes.is_empty());
    }

    #[test]
    fn an_invalid_entry_does_not_hide_the_others() {
        let found = sites(json!([
            {"id": "../admin", "name": "odd", "url": "https://odd.atlassian.net", "scopes": []},
            {"name": "no id"},
            "nonsense",
            {"id": "c-1", "name": "acme", "url": "https://acme.atlassian.net", "scopes": []},
        ]));
        let ids: Vec<_> = found.iter().map(|site| site.cloud_id.as_str()).collect();
        assert_eq!(ids, ["c-1"]);
    }

    #[test]
    fn a_body_that_is_not_a_list_is_an_error() {
        assert!(read(br#"{"code":401,"message":"Unauthorized"}"#).is_err());
    }
}
