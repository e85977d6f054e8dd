//! The caller of a request. A request becomes a [`Caller`] once, at the edge
//! ([`Authenticator`](crate::authenticator::Authenticator)); all later checks use the caller.

use std::sync::Arc;

use crate::{
    api_key::ApiKeyRecord,
    id::EnvironmentId,
    operator::{Person, Role},
    permission::{Permission, Permissions},
    session::ConnectSession,
};

/// An authenticated caller.
#[derive(Debug, Clone)]
pub struct Caller {
    /// The environment of the caller. The caller can only see records of this environment; callers of the
    /// environment `default` who may manage environments also see and change the list of all environments.
    pub environment: EnvironmentId,
    /// What the caller authenticated with.
    pub identity: Identity,
}

/// What a caller authenticated with.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Identity {
    /// A backend with an API key.
    ApiKey(Arc<ApiKeyRecord>),
    /// A browser with the token of a connect session.
    ConnectSession(Arc<ConnectSession>),
    /// A person who is signed in to the dashboard through an identity provider.
    Person(Arc<Person>),
}

impl Caller {
    /// Returns whether the caller has this permission. Connect sessions have none: routes that
    /// accept sessions declare it and check what the session allows.
    ///
    /// A permission that [reaches all environments](Permission::is_for_all_environments) counts in the environment
    /// `default` only: else a key of any environment could rename another one, and receive what is stored next
    /// under that name.
    pub fn may(&self, needed: Permission) -> bool {
        let grants = match &self.identity {
            Identity::ApiKey(key) => key.permissions.grants(needed),
            Identity::ConnectSession(_) => false,
            Identity::Person(person) => person.role.permissions().grants(needed),
        };
        grants && !self.is_elsewhere(needed)
    }

    /// Returns whether a permission counts in the environment `default` only, and the caller belongs to another one.
    fn is_elsewhere(&self, needed: Permission) -> bool {
        needed.is_for_all_environments() && !self.environment.is_default()
    }

    /// Returns the permissions of the caller: those of its key or of its role. Whether it may use one of them is
    /// answered by [`may`](Self::may).
    pub fn permissions(&self) -> Permissions {
        match &self.identity {
            Identity::ApiKey(key) => key.permissions.clone(),
            Identity::ConnectSession(_) => Permissions::default(),
            Identity::Person(person) => person.role.permissions(),
        }
    }

    /// Checks that the caller has this permission.
    ///
    /// # Errors
    /// [`Forbidden`] names the permission that is missing.
    pub fn require(&self, needed: Permission) -> Result<(), Forbidden> {
        if self.may(needed) {
            return Ok(());
        }
        Err(Forbidden {
            needed,
            is_elsewhere: self.is_elsewhere(needed),
            key: self.key().map(|key| key.name.clone()),
            role: self.person().map(|person| person.role),
        })
    }

    /// Returns the API key, if the caller has one.
    pub fn key(&self) -> Option<&ApiKeyRecord> {
        match &self.identity {
            Identity::ApiKey(key) => Some(key),
            Identity::ConnectSession(_) | Identity::Person(_) => None,
        }
    }

    /// Returns the person, if the caller is one.
    pub fn person(&self) -> Option<&Person> {
        match &self.identity {
            Identity::Person(person) => Some(person),
            Identity::ApiKey(_) | Identity::ConnectSession(_) => None,
        }
    }

    /// Returns the id of the API key, for logs and traces.
    pub fn key_id(&self) -> Option<&str> {
        self.key().map(|key| key.id.as_str())
    }

    /// Returns the id and the name of the API key or the person, for the request log and the audit log.
    pub fn id_and_name(&self) -> Option<(&str, &str)> {
        match &self.identity {
            Identity::ApiKey(key) => Some((&key.id, &key.name)),
            Identity::Person(person) => Some((&person.subject, &person.name)),
            Identity::ConnectSession(_) => None,
        }
    }

    /// Returns the connect session, if the caller has one.
    pub fn session(&self) -> Option<&ConnectSession> {
        match &self.identity {
            Identity::ConnectSession(session) => Some(session),
            Identity::ApiKey(_) | Identity::Person(_) => None,
        }
    }
}

/// A permission that the caller lacks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Forbidden {
    /// The permission that the request needs.
    pub needed: Permission,
    /// Whether the permission counts in the environment `default` only, and the caller belongs to another one.
    pub is_elsewhere: bool,
    /// The name of the API key.
    pub key: Option<String>,
    /// The role of the person.
    pub role: Option<Role>,
}

impl Forbidden {
    /// The error code of the API.
    pub const CODE: &str = "forbidden";
}

impl std::fmt::Display for Forbidden {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let needed = self.needed;
        if self.is_elsewhere {
            return write!(
                f,
                "{needed} counts in the environment {default} only: use a key or a role of the environment {default} \
                 that has the permission",
                default = EnvironmentId::DEFAULT
            );
        }
        match (&self.key, self.role) {
            (Some(key), _) => write!(
                f,
                "the API key {key:?} lacks the permission {needed}: use a key that has it, or create \
                 one in its environment with `threelo keys add --environment NAME --permission {needed}`"
            ),
            (None, Some(role)) => write!(
                f,
                "your role, {role}, lacks the permission {needed}: ask the operator of the gateway for a role \
                 that has it, then sign in again"
            ),
            (None, None) => write!(f, "this needs an API key with the permission {needed}"),
        }
    }
}

impl std::error::Error for Forbidden {}
