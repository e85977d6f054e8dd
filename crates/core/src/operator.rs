//! Operators: people who are signed in to the dashboard, and the audit log of what they changed.

use std::{fmt, str::FromStr};

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::{
    hash::SecretHash,
    id::{EnvironmentId, EnvironmentName},
    permission::{Permission, Permissions},
    request_log::LogText,
};

/// The session of an operator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OperatorSession {
    /// The hash of its token, which identifies it.
    pub token_hash: SecretHash,
    /// The environment whose pages it shows.
    pub environment: EnvironmentId,
    /// What the operator signed in with.
    pub operator: Operator,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it expires.
    pub expires_at: Timestamp,
}

/// What an operator signed in with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Operator {
    /// The API key with this id. The session never outlives the key, whose permissions it has.
    Key(String),
    /// An account at an identity provider.
    Person(Person),
}

/// A person who signed in at an identity provider.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// The URL of the identity provider.
    pub issuer: String,
    /// The id of the account at the identity provider.
    pub subject: String,
    /// The name of the person, for logs and pages.
    pub name: String,
    /// What the person may do in the environment of the session.
    pub role: Role,
    /// The environments in which the person had a role when the session began.
    pub environments: Vec<EnvironmentId>,
}

/// What a person may do in an environment. Each role includes those before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// See everything except credentials, API keys and the audit log.
    Viewer,
    /// Also work with connections, call Atlassian, and create and change integrations.
    Operator,
    /// Everything.
    Admin,
}

impl Role {
    /// Every role, from the one with the fewest permissions.
    pub const ALL: [Self; 3] = [Self::Viewer, Self::Operator, Self::Admin];

    /// Returns the name, as in the settings.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Viewer => "viewer",
            Self::Operator => "operator",
            Self::Admin => "admin",
        }
    }

    /// Returns the permissions of the role.
    pub fn permissions(self) -> Permissions {
        use Permission as P;

        let viewer = [
            P::DashboardSignIn,
            P::IntegrationsList,
            P::IntegrationsRead,
            // For client id and scopes: the dashboard shows no secret.
            P::IntegrationsReadCredentials,
            P::ConnectionsList,
            P::ConnectionsRead,
            P::LogsRead,
            P::EventsRead,
        ];
        let operator = [
            P::IntegrationsCreate,
            P::IntegrationsUpdate,
            P::ConnectionsUpdate,
            P::ConnectionsDelete,
            // To refresh tokens, and to copy an access token; the dashboard shows none.
            P::ConnectionsReadCredentials,
            P::ConnectSessionsWrite,
            P::Proxy,
            P::EventsReplay,
            P::AppearanceUpdate,
        ];
        match self {
            Self::Viewer => Permissions::from_iter(viewer),
            Self::Operator => viewer.into_iter().chain(operator).collect(),
            Self::Admin => Permissions::all(),
        }
    }
}

impl fmt::Display for Role {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A rule that gives a role to everyone for whom the identity provider reports a certain value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RoleRule {
    /// The value, such as the name of a group.
    pub value: String,
    /// The role.
    pub role: Role,
    /// The only environment that the rule applies to; every environment if absent.
    pub environment: Option<EnvironmentName>,
}

impl RoleRule {
    /// Returns the most powerful role that the rules give in an environment to a person with these values.
    pub fn role_in(
        rules: &[Self],
        environment: &EnvironmentName,
        values: &[String],
    ) -> Option<Role> {
        let given = rules.iter().filter(|rule| {
            let place = rule.environment.as_ref();
            values.contains(&rule.value) && place.is_none_or(|place| place == environment)
        });
        given.map(|rule| rule.role).max()
    }
}

/// Text that is not a [`RoleRule`].
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{0:?} is not a rule for roles: write VALUE=ROLE or VALUE=ROLE@ENVIRONMENT, with one of the roles viewer, \
     operator and admin"
)]
pub struct InvalidRoleRule(String);

impl FromStr for RoleRule {
    type Err = InvalidRoleRule;

    /// Reads `VALUE=ROLE` or `VALUE=ROLE@ENVIRONMENT`. The value may contain `=`.
    fn from_str(text: &str) -> Result<Self, InvalidRoleRule> {
        let invalid = || InvalidRoleRule(text.to_owned());
        let (value, rest) = text.trim().rsplit_once('=').ok_or_else(invalid)?;
        let (role, environment) = match rest.split_once('@') {
            Some((role, name)) => (role, Some(name.trim().parse().map_err(|_| invalid())?)),
            None => (rest, None),
        };
        let role = Role::ALL
            .into_iter()
            .find(|one| one.as_str() == role.trim());
        let value = value.trim();
        match role {
            Some(role) if !value.is_empty() => Ok(Self {
                value: value.to_owned(),
                role,
                environment,
            }),
            _ => Err(invalid()),
        }
    }
}

/// One change that an operator made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct AuditEntry {
    /// Its position in the log, which the store assigns; 0 until then.
    pub id: i64,
    /// The environment in which the change was made.
    pub environment: EnvironmentId,
    /// When it was made.
    pub at: Timestamp,
    /// The id of the API key or of the account that the operator signed in with.
    pub operator_id: LogText<64>,
    /// The name of that key, or of the person, at the time.
    pub operator_name: LogText<128>,
    /// What was done, such as `integration.create`.
    pub action: LogText<64>,
    /// What it was done to: a name or an id, never a secret.
    pub subject: LogText<512>,
}

impl AuditEntry {
    /// Maximum number of entries that are kept for each environment; older ones are removed.
    pub const KEPT: u32 = 10_000;

    /// Returns an entry that is not stored yet. The operator is given as id and name.
    pub fn new(
        environment: EnvironmentId,
        at: Timestamp,
        (operator_id, operator_name): (&str, &str),
        action: &str,
        subject: &str,
    ) -> Self {
        Self {
            id: 0,
            environment,
            at,
            operator_id: operator_id.into(),
            operator_name: operator_name.into(),
            action: action.into(),
            subject: subject.into(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_role_includes_the_roles_before_it() {
        for pair in Role::ALL.windows(2) {
            let (less, more) = (pair[0].permissions(), pair[1].permissions());
            assert!(more.include(&less) && !less.include(&more), "{pair:?}");
        }
        for role in Role::ALL {
            assert!(role.permissions().grants(Permission::DashboardSignIn));
        }
    }

    #[test]
    fn only_an_admin_manages_keys_and_environments_and_reads_the_audit_log() {
        for permission in [
            Permission::ApiKeysManage,
            Permission::EnvironmentsManage,
            Permission::AuditRead,
            Permission::IntegrationsDelete,
        ] {
            let may = Role::ALL.map(|role| role.permissions().grants(permission));
            assert_eq!(may, [false, false, true], "{permission}");
        }
    }

    #[test]
    fn a_person_has_the_most_powerful_role_that_applies_to_the_environment() {
        let rules = [
            "staff=viewer",
            "support=operator@customers",
            "cn=ops,dc=a=admin@test",
        ];
        let rules = rules.map(|text| text.parse::<RoleRule>().unwrap());
        for (values, environment, role) in [
            (&["staff"][..], "customers", Some(Role::Viewer)),
            (&["staff", "support"], "customers", Some(Role::Operator)),
            (&["staff", "support"], "test", Some(Role::Viewer)),
            (&["support"], "test", None),
            (&["cn=ops,dc=a"], "test", Some(Role::Admin)),
            (&["STAFF", "other"], "test", None),
            (&[], "test", None),
        ] {
            let values: Vec<_> = values.iter().map(|&value| value.to_owned()).collect();
            let found = RoleRule::role_in(&rules, &environment.parse().unwrap(), &values);
            assert_eq!(found, role, "{values:?} in {environment}");
        }
    }

    #[test]
    fn text_that_is_no_rule_is_refused_with_the_format() {
        for text in [
            "",
            "admins",
            "=admin",
            "admins=root",
            "admins=admin@",
            "admins=admin@a b",
        ] {
            let error = text.parse::<RoleRule>().unwrap_err().to_string();
            assert!(error.contains("VALUE=ROLE@ENVIRONMENT"), "{error}");
        }
    }
}
