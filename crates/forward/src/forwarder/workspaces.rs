//! The Assets workspaces of sites: read from Jira when a call first needs them, then kept in memory.

use std::{sync::Arc, time::Duration};

use http::StatusCode;
use quick_cache::sync::Cache;
use serde::Deserialize;
use threelo_core::{
    clock::Monotonic,
    id::{CloudId, ConnectionKey},
    site::Site,
};

use super::Inner;
use crate::{directory::ConnectionEntry, error::GatewayError, target::WorkspaceId};

/// How long a list of workspaces is kept.
const KEEP: Duration = Duration::from_secs(60 * 60);
/// The maximum number of sites whose lists are kept.
const CAPACITY: usize = 4_096;
/// The maximum length of a list, in bytes.
const MAX_LIST: usize = 64 * 1024;
/// Source: "Get assets workspaces" of the Jira Service Management Cloud REST API.
const LIST_PATH: &str = "/rest/servicedeskapi/assets/workspace";

/// The workspaces of each site. They are a fact of the site, so all connections share them; which
/// sites a connection reaches is checked first.
#[derive(Debug)]
pub(super) struct Workspaces(Cache<CloudId, ReadList>);

/// The list of a site, and when it was read.
type ReadList = (Arc<[WorkspaceId]>, Monotonic);

impl Default for Workspaces {
    fn default() -> Self {
        Self(Cache::new(CAPACITY))
    }
}

impl Workspaces {
    fn get(&self, site: &CloudId, now: Monotonic) -> Option<Arc<[WorkspaceId]>> {
        let (list, read_at) = self.0.get(site)?;
        (now.since(read_at) < KEEP).then_some(list)
    }
}

#[derive(Deserialize)]
struct Page {
    values: Vec<Entry>,
}

#[derive(Deserialize)]
struct Entry {
    #[serde(rename = "workspaceId")]
    workspace_id: String,
}

impl Inner {
    /// Returns the workspace that a call refers to, and the cloud id of its site. `wanted` is `None`
    /// for the workspace of the connection's own site.
    pub(super) async fn workspace(
        &self,
        connection: &ConnectionKey,
        entry: &ConnectionEntry,
        wanted: Option<&WorkspaceId>,
    ) -> Result<(WorkspaceId, CloudId), GatewayError> {
        let chosen = entry
            .chosen
            .as_ref()
            .and_then(|cloud_id| entry.site(cloud_id));
        let sites: Vec<&Site> = match (wanted, chosen) {
            (None, None) => {
                return Err(GatewayError::NoSite {
                    connection: connection.clone(),
                    sites: entry.sites.clone(),
                });
            }
            (None, Some(site)) => vec![site],
            // Most calls are for the chosen site, so its list is read first.
            (Some(_), chosen) => {
                let others = entry
                    .sites
                    .iter()
                    .filter(|site| Some(&site.cloud_id) != entry.chosen.as_ref());
                chosen.into_iter().chain(others).collect()
            }
        };
        let mut failure = None;
        for site in sites {
            match self.workspaces_of(connection, site).await {
                Ok(list) => {
                    let found = list
                        .iter()
                        .find(|id| wanted.is_none_or(|wanted| wanted == *id));
                    if let Some(found) = found {
                        return Ok((found.clone(), site.cloud_id.clone()));
                    }
                }
                Err(reason) => {
                    failure.get_or_insert_with(|| GatewayError::WorkspacesUnknown {
                        connection: connection.clone(),
                        site: site.domain().to_owned(),
                        reason,
                    });
                }
            }
        }
        Err(
            failure.unwrap_or_else(|| GatewayError::WorkspaceNotReached {
                connection: connection.clone(),
                workspace: wanted.map(|wanted| wanted.as_str().to_owned()),
            }),
        )
    }

    /// Returns the workspaces of a site, or why they cannot be read.
    async fn workspaces_of(
        &self,
        connection: &ConnectionKey,
        site: &Site,
    ) -> Result<Arc<[WorkspaceId]>, String> {
        let now = self.clock.monotonic();
        if let Some(list) = self.workspaces.get(&site.cloud_id, now) {
            return Ok(list);
        }
        let path = format!("/ex/jira/{}{LIST_PATH}", site.cloud_id.as_str());
        let read = self.read(connection, &path, MAX_LIST).await;
        let (status, body) = read.map_err(|error| error.to_string())?;
        match status {
            StatusCode::OK => {}
            StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => {
                return Err(format!(
                    "Jira answered {status}: the grant needs the scope read:servicedesk-request, and \
                     the site Jira Service Management with Assets"
                ));
            }
            status => return Err(format!("Jira answered {status}")),
        }
        let page: Page = serde_json::from_slice(&body)
            .map_err(|_| "Jira's answer is not the list".to_owned())?;
        let ids = page.values.iter();
        let list: Arc<[WorkspaceId]> = ids.filter_map(|it| it.workspace_id.parse().ok()).collect();
        self.workspaces
            .0
            .insert(site.cloud_id.clone(), (list.clone(), now));
        Ok(list)
    }
}
