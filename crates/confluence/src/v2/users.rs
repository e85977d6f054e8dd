//! Calls of the group "User": made by `cargo xtask catalogue`; do not edit.

use crate::Confluence;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "User".
#[derive(Debug, Clone, Copy)]
pub struct Users<'a>(&'a Confluence);

impl Confluence {
    /// Returns the calls of the group "User".
    pub fn users(&self) -> Users<'_> {
        Users(self)
    }
}

impl Users<'_> {
    /// Check access by email: `POST /wiki/api/v2/user/access/check-access-by-email`.
    ///
    /// Granular scopes: `read:configuration:confluence`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-user/#api-user-access-check-access-by-email-post)
    pub fn check_access_by_email(
        &self,
        body: &CheckAccessByEmailBody,
    ) -> Call<CheckAccessByEmailAnswer> {
        self.0
            .call(
                Method::POST,
                "/wiki/api/v2/user/access/check-access-by-email",
                &[],
            )
            .json(body)
    }

    /// Invite by email: `POST /wiki/api/v2/user/access/invite-by-email`.
    ///
    /// Granular scopes: `read:configuration:confluence`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-user/#api-user-access-invite-by-email-post)
    pub fn invite_by_email(&self, body: &CheckAccessByEmailBody) -> Call<()> {
        self.0
            .call(
                Method::POST,
                "/wiki/api/v2/user/access/invite-by-email",
                &[],
            )
            .json(body)
    }

    /// Create bulk user lookup: `POST /wiki/api/v2/users-bulk`.
    ///
    /// Granular scopes: `read:user:confluence`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/confluence/rest/v2/api-group-user/#api-users-bulk-post)
    pub fn create_bulk_lookup(
        &self,
        body: &CreateBulkUserLookupBody,
    ) -> Call<CreateBulkUserLookupAnswer> {
        self.0
            .call(Method::POST, "/wiki/api/v2/users-bulk", &[])
            .json(body)
    }
}
