//! Permissions of API keys: what a route needs, and what a key is granted.

use std::{collections::BTreeSet, fmt, str::FromStr};

use serde::{Deserialize, Serialize};

macro_rules! permissions {
    ($(#[doc = $about:literal] $name:ident = $text:literal in $area:literal,)+) => {
        /// One thing that a caller can be allowed to do; each route names the one it needs.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum Permission {
            $(#[doc = $about] $name,)+
        }

        impl Permission {
            /// Every permission.
            pub const ALL: &[Self] = &[$(Self::$name,)+];

            /// Returns the name, as on the wire: `environment:connections:read`.
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$name => $text,)+
                }
            }

            /// Returns what it allows, as a sentence.
            pub fn sentence(self) -> &'static str {
                let sentence = match self {
                    $(Self::$name => $about,)+
                };
                sentence.trim()
            }

            /// Returns the name without its last part. A wildcard for the area covers the permission.
            const fn area(self) -> &'static str {
                match self {
                    $(Self::$name => $area,)+
                }
            }
        }
    };
}

permissions! {
    /// List integrations.
    IntegrationsList = "environment:integrations:list" in "environment:integrations",
    /// See secrets in the list of integrations. Accepted for compatibility: the list contains none.
    IntegrationsListCredentials = "environment:integrations:list_credentials" in "environment:integrations",
    /// Read one integration.
    IntegrationsRead = "environment:integrations:read" in "environment:integrations",
    /// Read the secrets of an integration.
    IntegrationsReadCredentials = "environment:integrations:read_credentials" in "environment:integrations",
    /// Create integrations.
    IntegrationsCreate = "environment:integrations:create" in "environment:integrations",
    /// Change integrations.
    IntegrationsUpdate = "environment:integrations:update" in "environment:integrations",
    /// Delete integrations, together with their connections.
    IntegrationsDelete = "environment:integrations:delete" in "environment:integrations",
    /// List connections.
    ConnectionsList = "environment:connections:list" in "environment:connections",
    /// See tokens in the list of connections. Accepted for compatibility: the list contains none.
    ConnectionsListCredentials = "environment:connections:list_credentials" in "environment:connections",
    /// Read one connection.
    ConnectionsRead = "environment:connections:read" in "environment:connections",
    /// Read the tokens of a connection.
    ConnectionsReadCredentials = "environment:connections:read_credentials" in "environment:connections",
    /// Import connections, also in place of existing ones.
    ConnectionsCreate = "environment:connections:create" in "environment:connections",
    /// Change connections and their metadata.
    ConnectionsUpdate = "environment:connections:update" in "environment:connections",
    /// Delete connections.
    ConnectionsDelete = "environment:connections:delete" in "environment:connections",
    /// Create connect sessions, with which users connect their accounts.
    ConnectSessionsWrite = "environment:connect_sessions:write" in "environment:connect_sessions",
    /// Call Atlassian through the proxy, with the token of a connection.
    Proxy = "environment:proxy" in "environment",
    /// Read the request log.
    LogsRead = "environment:logs:read" in "environment:logs",
    /// Sign in to the dashboard, which shows and allows what the other permissions of the key do.
    DashboardSignIn = "environment:dashboard:sign_in" in "environment:dashboard",
    /// List, create, rotate and revoke API keys in the dashboard; none with more permissions than the own key.
    ApiKeysManage = "environment:api_keys:manage" in "environment:api_keys",
    /// List, create, rename and remove environments in the dashboard, with a key of the default environment only.
    EnvironmentsManage = "environment:environments:manage" in "environment:environments",
    /// Read the events and their deliveries in the dashboard.
    EventsRead = "environment:events:read" in "environment:events",
    /// Send events again in the dashboard.
    EventsReplay = "environment:events:replay" in "environment:events",
    /// Change the appearance of the connect page in the dashboard.
    AppearanceUpdate = "environment:appearance:update" in "environment:appearance",
    /// Read the audit log in the dashboard.
    AuditRead = "environment:audit:read" in "environment:audit",
}

impl Permission {
    /// Returns whether this permission reaches beyond the environment of its key. Then it counts only in the
    /// environment [`default`](crate::id::EnvironmentId::DEFAULT), also as a part of `environment:*`.
    pub const fn is_for_all_environments(self) -> bool {
        matches!(self, Self::EnvironmentsManage)
    }
}

impl fmt::Display for Permission {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A permission that a key is granted, or a wildcard such as `environment:connections:*` that covers
/// every permission of an area, including those of later versions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct PermissionPattern(Pattern);

#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
enum Pattern {
    /// Every permission whose name has this prefix, which ends before a colon.
    Below(&'static str),
    /// Exactly this permission.
    One(Permission),
}

impl PermissionPattern {
    /// `environment:*`: every permission.
    pub const ALL: Self = Self(Pattern::Below("environment"));

    /// Returns whether this covers the permission that is needed.
    pub fn grants(self, needed: Permission) -> bool {
        match self.0 {
            Pattern::One(permission) => permission == needed,
            Pattern::Below(area) => needed
                .as_str()
                .strip_prefix(area)
                .is_some_and(|rest| rest.starts_with(':')),
        }
    }
}

impl From<Permission> for PermissionPattern {
    fn from(permission: Permission) -> Self {
        Self(Pattern::One(permission))
    }
}

impl fmt::Display for PermissionPattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0 {
            Pattern::Below(area) => write!(f, "{area}:*"),
            Pattern::One(permission) => permission.fmt(f),
        }
    }
}

impl From<PermissionPattern> for String {
    fn from(grant: PermissionPattern) -> Self {
        grant.to_string()
    }
}

/// Text that is neither a permission nor a wildcard.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "unknown permission {0:?}: use one of {all}, or a wildcard such as environment:* or \
     environment:connections:*",
    all = Permission::ALL.iter().map(|one| one.as_str()).collect::<Vec<_>>().join(", ")
)]
pub struct UnknownPermission(String);

impl FromStr for PermissionPattern {
    type Err = UnknownPermission;

    fn from_str(text: &str) -> Result<Self, UnknownPermission> {
        let mut all = Permission::ALL.iter();
        let found = match text.strip_suffix(":*") {
            Some(area) => all
                .find(|permission| permission.area() == area)
                .map(|permission| Pattern::Below(permission.area())),
            None => all
                .find(|permission| permission.as_str() == text)
                .map(|permission| Pattern::One(*permission)),
        };
        found
            .map(Self)
            .ok_or_else(|| UnknownPermission(text.to_owned()))
    }
}

impl TryFrom<String> for PermissionPattern {
    type Error = UnknownPermission;

    fn try_from(text: String) -> Result<Self, UnknownPermission> {
        text.parse()
    }
}

/// The permissions of a key. An empty set only allows what every valid key may do.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Permissions(BTreeSet<PermissionPattern>);

impl Permissions {
    /// Returns the permissions of a key that may do everything.
    pub fn all() -> Self {
        Self::from_iter([PermissionPattern::ALL])
    }

    /// Returns whether one of the grants covers the permission that is needed.
    pub fn grants(&self, needed: Permission) -> bool {
        self.0.iter().any(|grant| grant.grants(needed))
    }

    /// Returns whether these permissions include all of the others.
    pub fn include(&self, others: &Self) -> bool {
        Permission::ALL
            .iter()
            .all(|one| self.grants(*one) || !others.grants(*one))
            && others.wildcards().all(|wildcard| {
                let covers =
                    |own: &str| wildcard == own || wildcard.starts_with(&format!("{own}:"));
                self.wildcards().any(covers)
            })
    }

    /// Returns the areas of the wildcards, which also cover permissions of later versions.
    fn wildcards(&self) -> impl Iterator<Item = &'static str> {
        self.0.iter().filter_map(|grant| match grant.0 {
            Pattern::Below(area) => Some(area),
            Pattern::One(_) => None,
        })
    }

    /// Returns the grants without duplicates.
    pub fn iter(&self) -> impl Iterator<Item = PermissionPattern> {
        self.0.iter().copied()
    }
}

impl<G: Into<PermissionPattern>> FromIterator<G> for Permissions {
    fn from_iter<I: IntoIterator<Item = G>>(grants: I) -> Self {
        Self(grants.into_iter().map(Into::into).collect())
    }
}

impl fmt::Display for Permissions {
    /// Writes the grants, separated by spaces.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (n, grant) in self.iter().enumerate() {
            let separator = if n == 0 { "" } else { " " };
            write!(f, "{separator}{grant}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn granted(grant: &str) -> Vec<Permission> {
        let grant: PermissionPattern = grant.parse().unwrap();
        let all = Permission::ALL.iter().copied();
        all.filter(|needed| grant.grants(*needed)).collect()
    }

    #[test]
    fn a_permission_grants_exactly_itself() {
        for permission in Permission::ALL {
            assert_eq!(granted(permission.as_str()), [*permission]);
        }
    }

    #[test]
    fn the_wildcard_of_the_environment_grants_everything() {
        assert_eq!(granted("environment:*"), Permission::ALL);
        assert_eq!(PermissionPattern::ALL.to_string(), "environment:*");
    }

    #[test]
    fn the_wildcard_of_an_area_grants_that_area_only() {
        for (wildcard, beginning, count) in [
            ("environment:connections:*", "environment:connections:", 7),
            ("environment:integrations:*", "environment:integrations:", 7),
            (
                "environment:connect_sessions:*",
                "environment:connect_sessions:",
                1,
            ),
            ("environment:logs:*", "environment:logs:", 1),
        ] {
            let granted = granted(wildcard);
            assert_eq!(granted.len(), count, "{wildcard}");
            let fits = |one: &Permission| one.as_str().starts_with(beginning);
            assert!(granted.iter().all(fits), "{wildcard}: {granted:?}");
        }
    }

    #[test]
    fn the_area_of_a_permission_is_its_name_without_the_last_part() {
        for permission in Permission::ALL {
            let (area, _) = permission.as_str().rsplit_once(':').unwrap();
            assert_eq!(permission.area(), area);
        }
    }

    #[test]
    fn every_grant_reads_back_from_its_text() {
        let one = Permission::ALL
            .iter()
            .map(|one| PermissionPattern::from(*one));
        let areas = Permission::ALL
            .iter()
            .map(|one| PermissionPattern(Pattern::Below(one.area())));
        for grant in one.chain(areas) {
            assert_eq!(grant.to_string().parse(), Ok(grant));
        }
    }

    #[test]
    fn other_text_is_no_permission() {
        for text in [
            "",
            "*",
            ":*",
            "environment",
            "environment:",
            "environment:connections",
            "environment:connection:*",
            "environment:connections:rea*",
            "environment:connections:read:*",
            "environment:proxy:*",
            "environment:*:read",
            "connections:read",
            "Environment:*",
            " environment:*",
        ] {
            let error = text.parse::<PermissionPattern>().unwrap_err().to_string();
            assert!(error.contains(&format!("{text:?}")), "{error}");
            assert!(error.contains("environment:connections:read"), "{error}");
        }
    }

    #[test]
    fn a_set_grants_what_any_of_its_members_grants() {
        let set: Permissions = ["environment:logs:read", "environment:connections:*"]
            .into_iter()
            .map(|text| text.parse::<PermissionPattern>().unwrap())
            .collect();
        assert!(set.grants(Permission::LogsRead));
        assert!(set.grants(Permission::ConnectionsDelete));
        assert!(!set.grants(Permission::Proxy));
        assert!(!set.grants(Permission::IntegrationsRead));
        let none = Permissions::default();
        let some = Permission::ALL.iter().any(|needed| none.grants(*needed));
        assert!(!some, "an empty set grants nothing");
    }

    #[test]
    fn a_set_includes_no_more_than_it_grants_now_and_later() {
        let set = |texts: &[&str]| -> Permissions {
            let grants = texts
                .iter()
                .map(|text| text.parse::<PermissionPattern>().unwrap());
            grants.collect()
        };
        let own = set(&["environment:connections:*", "environment:proxy"]);
        for (others, included) in [
            (&[][..], true),
            (&["environment:connections:read", "environment:proxy"], true),
            (&["environment:connections:*"], true),
            (&["environment:logs:read"], false),
            (&["environment:*"], false),
        ] {
            assert_eq!(own.include(&set(others)), included, "{others:?}");
        }
        assert!(Permissions::all().include(&Permissions::all()));
        // A wildcard covers permissions of later versions, which a list of all present ones does not.
        let all_present = Permissions::from_iter(Permission::ALL.iter().copied());
        assert!(!all_present.include(&own));
    }

    #[test]
    fn a_set_reads_back_from_its_json() {
        let set = Permissions::from_iter([Permission::Proxy, Permission::LogsRead]);
        let json = serde_json::to_string(&set).unwrap();
        assert_eq!(json, r#"["environment:proxy","environment:logs:read"]"#);
        assert_eq!(serde_json::from_str::<Permissions>(&json).unwrap(), set);
        assert!(serde_json::from_str::<Permissions>(r#"["all"]"#).is_err());
    }
}
