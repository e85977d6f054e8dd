//! A part of the module above: made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use http::Method;
use threelo_rest::Page;
use threelo_rest::typed::{Call, Open};

use crate::v2::common::ContentProperty;
use crate::v2::content_properties::{
    ContentProperties, ContentPropertyCreateRequest, ContentPropertyUpdateRequest,
    GetDatabaseContentPropertiesSort, GetFolderContentPropertiesSort, GetPageContentPropertiesSort,
    GetSmartLinkContentPropertiesSort, GetWhiteboardContentPropertiesSort,
};

impl ContentProperties<'_> {
    /// Update database property by id: `PUT /wiki/api/v2/databases/{database-id}/properties/{property-id}`.
    ///
    /// Granular scopes: `read:database:confluence`, `write:database:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-databases-database-id-properties-property-id-put)
    pub fn update_database(
        &self,
        database_id: impl Display,
        property_id: impl Display,
        body: &ContentPropertyUpdateRequest,
    ) -> Call<ContentProperty> {
        self.0
            .call(
                Method::PUT,
                "/wiki/api/v2/databases/{database-id}/properties/{property-id}",
                &[&database_id, &property_id],
            )
            .json(body)
    }

    /// Get database content properties: `GET /wiki/api/v2/databases/{id}/properties`.
    ///
    /// Granular scopes: `read:database:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-databases-id-properties-get)
    pub fn database(&self, id: impl Display) -> GetDatabaseContentProperties {
        GetDatabaseContentProperties(self.0.call(
            Method::GET,
            "/wiki/api/v2/databases/{id}/properties",
            &[&id],
        ))
    }

    /// Create database property: `POST /wiki/api/v2/databases/{id}/properties`.
    ///
    /// Granular scopes: `read:database:confluence`, `write:database:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-databases-id-properties-post)
    pub fn create_database(
        &self,
        id: impl Display,
        body: &ContentPropertyCreateRequest,
    ) -> Call<ContentProperty> {
        self.0
            .call(
                Method::POST,
                "/wiki/api/v2/databases/{id}/properties",
                &[&id],
            )
            .json(body)
    }

    /// Delete smart link property by id: `DELETE /wiki/api/v2/embeds/{embed-id}/properties/{property-id}`.
    ///
    /// Granular scopes: `read:embed:confluence`, `write:embed:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-embeds-embed-id-properties-property-id-delete)
    pub fn delete_smart_link(&self, embed_id: impl Display, property_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/wiki/api/v2/embeds/{embed-id}/properties/{property-id}",
            &[&embed_id, &property_id],
        )
    }

    /// Get smart link content properties by id: `GET /wiki/api/v2/embeds/{embed-id}/properties/{property-id}`.
    ///
    /// Granular scopes: `read:embed:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-embeds-embed-id-properties-property-id-get)
    pub fn get_smart_link_content_properties_by_id(
        &self,
        embed_id: impl Display,
        property_id: impl Display,
    ) -> Call<ContentProperty> {
        self.0.call(
            Method::GET,
            "/wiki/api/v2/embeds/{embed-id}/properties/{property-id}",
            &[&embed_id, &property_id],
        )
    }

    /// Update smart link property by id: `PUT /wiki/api/v2/embeds/{embed-id}/properties/{property-id}`.
    ///
    /// Granular scopes: `read:embed:confluence`, `write:embed:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-embeds-embed-id-properties-property-id-put)
    pub fn update_smart_link(
        &self,
        embed_id: impl Display,
        property_id: impl Display,
        body: &ContentPropertyUpdateRequest,
    ) -> Call<ContentProperty> {
        self.0
            .call(
                Method::PUT,
                "/wiki/api/v2/embeds/{embed-id}/properties/{property-id}",
                &[&embed_id, &property_id],
            )
            .json(body)
    }

    /// Get smart link content properties: `GET /wiki/api/v2/embeds/{id}/properties`.
    ///
    /// Granular scopes: `read:embed:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-embeds-id-properties-get)
    pub fn smart_link(&self, id: impl Display) -> GetSmartLinkContentProperties {
        GetSmartLinkContentProperties(self.0.call(
            Method::GET,
            "/wiki/api/v2/embeds/{id}/properties",
            &[&id],
        ))
    }

    /// Create smart link property: `POST /wiki/api/v2/embeds/{id}/properties`.
    ///
    /// Granular scopes: `read:embed:confluence`, `write:embed:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-embeds-id-properties-post)
    pub fn create_smart_link(
        &self,
        id: impl Display,
        body: &ContentPropertyCreateRequest,
    ) -> Call<ContentProperty> {
        self.0
            .call(Method::POST, "/wiki/api/v2/embeds/{id}/properties", &[&id])
            .json(body)
    }

    /// Delete folder property by id: `DELETE /wiki/api/v2/folders/{folder-id}/properties/{property-id}`.
    ///
    /// Granular scopes: `read:folder:confluence`, `write:folder:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-folders-folder-id-properties-property-id-delete)
    pub fn delete_folder(&self, folder_id: impl Display, property_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/wiki/api/v2/folders/{folder-id}/properties/{property-id}",
            &[&folder_id, &property_id],
        )
    }

    /// Get folder content properties by id: `GET /wiki/api/v2/folders/{folder-id}/properties/{property-id}`.
    ///
    /// Granular scopes: `read:folder:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-folders-folder-id-properties-property-id-get)
    pub fn get_folder_content_properties_by_id(
        &self,
        folder_id: impl Display,
        property_id: impl Display,
    ) -> Call<ContentProperty> {
        self.0.call(
            Method::GET,
            "/wiki/api/v2/folders/{folder-id}/properties/{property-id}",
            &[&folder_id, &property_id],
        )
    }

    /// Update folder property by id: `PUT /wiki/api/v2/folders/{folder-id}/properties/{property-id}`.
    ///
    /// Granular scopes: `read:folder:confluence`, `write:folder:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-folders-folder-id-properties-property-id-put)
    pub fn update_folder(
        &self,
        folder_id: impl Display,
        property_id: impl Display,
        body: &ContentPropertyUpdateRequest,
    ) -> Call<ContentProperty> {
        self.0
            .call(
                Method::PUT,
                "/wiki/api/v2/folders/{folder-id}/properties/{property-id}",
                &[&folder_id, &property_id],
            )
            .json(body)
    }

    /// Get folder content properties: `GET /wiki/api/v2/folders/{id}/properties`.
    ///
    /// Granular scopes: `read:folder:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-folders-id-properties-get)
    pub fn folder(&self, id: impl Display) -> GetFolderContentProperties {
        GetFolderContentProperties(self.0.call(
            Method::GET,
            "/wiki/api/v2/folders/{id}/properties",
            &[&id],
        ))
    }

    /// Create folder property: `POST /wiki/api/v2/folders/{id}/properties`.
    ///
    /// Granular scopes: `read:folder:confluence`, `write:folder:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-folders-id-properties-post)
    pub fn create_folder(
        &self,
        id: impl Display,
        body: &ContentPropertyCreateRequest,
    ) -> Call<ContentProperty> {
        self.0
            .call(Method::POST, "/wiki/api/v2/folders/{id}/properties", &[&id])
            .json(body)
    }

    /// Get page content properties: `GET /wiki/api/v2/pages/{page-id}/properties`.
    ///
    /// Granular scopes: `read:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-pages-page-id-properties-get)
    pub fn page(&self, page_id: impl Display) -> GetPageContentProperties {
        GetPageContentProperties(self.0.call(
            Method::GET,
            "/wiki/api/v2/pages/{page-id}/properties",
            &[&page_id],
        ))
    }

    /// Create page property: `POST /wiki/api/v2/pages/{page-id}/properties`.
    ///
    /// Granular scopes: `read:page:confluence`, `write:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-pages-page-id-properties-post)
    pub fn create_page(
        &self,
        page_id: impl Display,
        body: &ContentPropertyCreateRequest,
    ) -> Call<ContentProperty> {
        self.0
            .call(
                Method::POST,
                "/wiki/api/v2/pages/{page-id}/properties",
                &[&page_id],
            )
            .json(body)
    }

    /// Delete page property by id: `DELETE /wiki/api/v2/pages/{page-id}/properties/{property-id}`.
    ///
    /// Granular scopes: `read:page:confluence`, `write:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-pages-page-id-properties-property-id-delete)
    pub fn delete_page(&self, page_id: impl Display, property_id: impl Display) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/wiki/api/v2/pages/{page-id}/properties/{property-id}",
            &[&page_id, &property_id],
        )
    }

    /// Get page content properties by id: `GET /wiki/api/v2/pages/{page-id}/properties/{property-id}`.
    ///
    /// Granular scopes: `read:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-pages-page-id-properties-property-id-get)
    pub fn get_page_content_properties_by_id(
        &self,
        page_id: impl Display,
        property_id: impl Display,
    ) -> Call<ContentProperty> {
        self.0.call(
            Method::GET,
            "/wiki/api/v2/pages/{page-id}/properties/{property-id}",
            &[&page_id, &property_id],
        )
    }

    /// Update page property by id: `PUT /wiki/api/v2/pages/{page-id}/properties/{property-id}`.
    ///
    /// Granular scopes: `read:page:confluence`, `write:page:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-pages-page-id-properties-property-id-put)
    pub fn update_page(
        &self,
        page_id: impl Display,
        property_id: impl Display,
        body: &ContentPropertyUpdateRequest,
    ) -> Call<ContentProperty> {
        self.0
            .call(
                Method::PUT,
                "/wiki/api/v2/pages/{page-id}/properties/{property-id}",
                &[&page_id, &property_id],
            )
            .json(body)
    }
}

/// The call `GET /wiki/api/v2/databases/{id}/properties` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetDatabaseContentProperties(Call<Page<ContentProperty>>);

impl GetDatabaseContentProperties {
    /// Sets `key`.
    pub fn key(self, key: impl Display) -> Self {
        Self(self.0.query("key", &key))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Into<Open<GetDatabaseContentPropertiesSort>>) -> Self {
        Self(
            self.0
                .query_open::<GetDatabaseContentPropertiesSort>("sort", sort),
        )
    }

    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetDatabaseContentProperties {
    type Target = Call<Page<ContentProperty>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/embeds/{id}/properties` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetSmartLinkContentProperties(Call<Page<ContentProperty>>);

impl GetSmartLinkContentProperties {
    /// Sets `key`.
    pub fn key(self, key: impl Display) -> Self {
        Self(self.0.query("key", &key))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Into<Open<GetSmartLinkContentPropertiesSort>>) -> Self {
        Self(
            self.0
                .query_open::<GetSmartLinkContentPropertiesSort>("sort", sort),
        )
    }

    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetSmartLinkContentProperties {
    type Target = Call<Page<ContentProperty>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/folders/{id}/properties` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetFolderContentProperties(Call<Page<ContentProperty>>);

impl GetFolderContentProperties {
    /// Sets `key`.
    pub fn key(self, key: impl Display) -> Self {
        Self(self.0.query("key", &key))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Into<Open<GetFolderContentPropertiesSort>>) -> Self {
        Self(
            self.0
                .query_open::<GetFolderContentPropertiesSort>("sort", sort),
        )
    }

    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetFolderContentProperties {
    type Target = Call<Page<ContentProperty>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `GET /wiki/api/v2/pages/{page-id}/properties` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetPageContentProperties(Call<Page<ContentProperty>>);

impl GetPageContentProperties {
    /// Sets `key`.
    pub fn key(self, key: impl Display) -> Self {
        Self(self.0.query("key", &key))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Into<Open<GetPageContentPropertiesSort>>) -> Self {
        Self(
            self.0
                .query_open::<GetPageContentPropertiesSort>("sort", sort),
        )
    }

    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetPageContentProperties {
    type Target = Call<Page<ContentProperty>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl ContentProperties<'_> {
    /// Get whiteboard content properties: `GET /wiki/api/v2/whiteboards/{id}/properties`.
    ///
    /// Granular scopes: `read:whiteboard:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-whiteboards-id-properties-get)
    pub fn whiteboard(&self, id: impl Display) -> GetWhiteboardContentProperties {
        GetWhiteboardContentProperties(self.0.call(
            Method::GET,
            "/wiki/api/v2/whiteboards/{id}/properties",
            &[&id],
        ))
    }

    /// Create whiteboard property: `POST /wiki/api/v2/whiteboards/{id}/properties`.
    ///
    /// Granular scopes: `read:whiteboard:confluence`, `write:whiteboard:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-whiteboards-id-properties-post)
    pub fn create_whiteboard(
        &self,
        id: impl Display,
        body: &ContentPropertyCreateRequest,
    ) -> Call<ContentProperty> {
        self.0
            .call(
                Method::POST,
                "/wiki/api/v2/whiteboards/{id}/properties",
                &[&id],
            )
            .json(body)
    }

    /// Delete whiteboard property by id: `DELETE /wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}`.
    ///
    /// Granular scopes: `read:whiteboard:confluence`, `write:whiteboard:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-whiteboards-whiteboard-id-properties-property-id-delete)
    pub fn delete_whiteboard(
        &self,
        whiteboard_id: impl Display,
        property_id: impl Display,
    ) -> Call<()> {
        self.0.call(
            Method::DELETE,
            "/wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}",
            &[&whiteboard_id, &property_id],
        )
    }

    /// Get whiteboard content properties by id: `GET /wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}`.
    ///
    /// Granular scopes: `read:whiteboard:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-whiteboards-whiteboard-id-properties-property-id-get)
    pub fn get_whiteboard_content_properties_by_id(
        &self,
        whiteboard_id: impl Display,
        property_id: impl Display,
    ) -> Call<ContentProperty> {
        self.0.call(
            Method::GET,
            "/wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}",
            &[&whiteboard_id, &property_id],
        )
    }

    /// Update whiteboard property by id: `PUT /wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}`.
    ///
    /// Granular scopes: `read:whiteboard:confluence`, `write:whiteboard:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-content-properties/#api-whiteboards-whiteboard-id-properties-property-id-put)
    pub fn update_whiteboard(
        &self,
        whiteboard_id: impl Display,
        property_id: impl Display,
        body: &ContentPropertyUpdateRequest,
    ) -> Call<ContentProperty> {
        self.0
            .call(
                Method::PUT,
                "/wiki/api/v2/whiteboards/{whiteboard-id}/properties/{property-id}",
                &[&whiteboard_id, &property_id],
            )
            .json(body)
    }
}

/// The call `GET /wiki/api/v2/whiteboards/{id}/properties` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct GetWhiteboardContentProperties(Call<Page<ContentProperty>>);

impl GetWhiteboardContentProperties {
    /// Sets `key`.
    pub fn key(self, key: impl Display) -> Self {
        Self(self.0.query("key", &key))
    }

    /// Sets `sort`.
    pub fn sort(self, sort: impl Into<Open<GetWhiteboardContentPropertiesSort>>) -> Self {
        Self(
            self.0
                .query_open::<GetWhiteboardContentPropertiesSort>("sort", sort),
        )
    }

    /// Sets `cursor`.
    pub fn cursor(self, cursor: impl Display) -> Self {
        Self(self.0.query("cursor", &cursor))
    }

    /// Sets `limit`; `25` by default.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.query("limit", &limit))
    }
}

impl Deref for GetWhiteboardContentProperties {
    type Target = Call<Page<ContentProperty>>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
