//! Calls of the group "License metrics": made by `cargo xtask catalogue`; do not edit.

use std::fmt::Display;

use crate::Jira;
use http::Method;
use threelo_rest::typed::Call;

mod models;

pub use self::models::*;

/// Calls of the group "License metrics".
#[derive(Debug, Clone, Copy)]
pub struct LicenseMetrics<'a>(&'a Jira);

impl Jira {
    /// Returns the calls of the group "License metrics".
    pub fn license_metrics(&self) -> LicenseMetrics<'_> {
        LicenseMetrics(self)
    }
}

impl LicenseMetrics<'_> {
    /// Get license: `GET /rest/api/3/instance/license`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:license:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-license-metrics/#api-rest-api-3-instance-license-get)
    pub fn get(&self) -> Call<License> {
        self.0
            .call(Method::GET, "/rest/api/3/instance/license", &[])
    }

    /// Get approximate license count: `GET /rest/api/3/license/approximateLicenseCount`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:license:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-license-metrics/#api-rest-api-3-license-approximatelicensecount-get)
    pub fn approximate_count(&self) -> Call<LicenseMetric> {
        self.0.call(
            Method::GET,
            "/rest/api/3/license/approximateLicenseCount",
            &[],
        )
    }

    /// Get approximate application license count: `GET /rest/api/3/license/approximateLicenseCount/product/{applicationKey}`.
    ///
    /// Scopes: `manage:jira-configuration`; or granular: `read:license:jira`.
    /// Experimental: may change without notice.
    ///
    /// [Reference](https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-license-metrics/#api-rest-api-3-license-approximatelicensecount-product-applicationkey-get)
    pub fn approximate_application_count(
        &self,
        application_key: impl Display,
    ) -> Call<LicenseMetric> {
        self.0.call(
            Method::GET,
            "/rest/api/3/license/approximateLicenseCount/product/{applicationKey}",
            &[&application_key],
        )
    }
}
