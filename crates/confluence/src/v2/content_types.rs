//! Calls of the group "Content": made by `cargo xtask catalogue`; do not edit.

use crate::Confluence;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "Content".
#[derive(Debug, Clone, Copy)]
pub struct ContentTypes<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "Content".
    pub fn content_types(&self) -> ContentTypes<'_> {
        ContentTypes(self)
    }
}

impl ContentTypes<'_> {
    /// Convert content ids to content types: `POST /wiki/api/v2/content/convert-ids-to-types`.
    ///
    /// Granular scopes: `read:content.metadata:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content/#api-content-convert-ids-to-types-post)
    pub fn convert_ids_to_types(
        &self,
        body: &ConvertContentIdsToContentTypesBody,
    ) -> Call<ContentIdToContentTypeResponse> {
        self.0
            .call(
                Method::POST,
                "/wiki/api/v2/content/convert-ids-to-types",
                &[],
            )
            .json(body)
    }
}
