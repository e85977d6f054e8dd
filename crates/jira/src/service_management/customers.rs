//! Calls of the group "Customer": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;
use std::ops::Deref;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

use crate::service_management::common::UserDTO;

mod models;

pub use self::models::*;

/// Calls of the group "Customer".
#[derive(Debug, Clone, Copy)]
pub struct Customers<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "Customer".
    pub fn customers(&self) -> Customers<'_> {
        Customers(self)
    }
}

impl Customers<'_> {
    /// Create customer: `POST /rest/servicedeskapi/customer`.
    ///
    /// Scopes: `manage:servicedesk-customer`; or granular: `read:customer:jira-service-management`,
    /// `write:customer:jira-service-management`, `read:user:jira`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-customer/#api-rest-servicedeskapi-customer-post)
    pub fn create(&self, body: &CustomerCreate) -> CreateCustomer {
        CreateCustomer(
            self.0
                .call(Method::POST, "/rest/servicedeskapi/customer", &[])
                .json(body),
        )
    }

    /// Create customer: `POST /rest/servicedeskapi/customer/skip-permission-check`.
    ///
    /// No scope is documented.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-customer/#api-rest-servicedeskapi-customer-skip-permission-check-post)
    pub fn create_customer(&self, body: &CustomerCreate) -> CreateCustomerCall {
        CreateCustomerCall(
            self.0
                .call(
                    Method::POST,
                    "/rest/servicedeskapi/customer/skip-permission-check",
                    &[],
                )
                .json(body),
        )
    }

    /// Revoke portal only access for user: `PUT /rest/servicedeskapi/customer/user/{accountId}/revoke-portal-only-access`.
    ///
    /// Scopes: `manage:servicedesk-customer`; or granular: `write:customer:jira-service-management`.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/service-desk/rest/api-group-customer/#api-rest-servicedeskapi-customer-user-accountid-revoke-portal-only-access-put)
    pub fn revoke_portal_only_access_for_user(&self, account_id: impl Display) -> Call<()> {
        self.0.call(
            Method::PUT,
            "/rest/servicedeskapi/customer/user/{accountId}/revoke-portal-only-access",
            &[&account_id],
        )
    }
}

/// The call `POST /rest/servicedeskapi/customer` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateCustomer(Call<UserDTO>);

impl CreateCustomer {
    /// Sets `strictConflictStatusCode`.
    pub fn strict_conflict_status_code(self, strict_conflict_status_code: bool) -> Self {
        Self(
            self.0
                .query("strictConflictStatusCode", &strict_conflict_status_code),
        )
    }
}

impl Deref for CreateCustomer {
    type Target = Call<UserDTO>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

/// The call `POST /rest/servicedeskapi/customer/skip-permission-check` with its optional parameters.
#[derive(Debug, Clone)]
#[must_use = "a call does nothing until it is sent"]
pub struct CreateCustomerCall(Call<UserDTO>);

impl CreateCustomerCall {
    /// Sets `strictConflictStatusCode`.
    pub fn strict_conflict_status_code(self, strict_conflict_status_code: bool) -> Self {
        Self(
            self.0
                .query("strictConflictStatusCode", &strict_conflict_status_code),
        )
    }
}

impl Deref for CreateCustomerCall {
    type Target = Call<UserDTO>;

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}
