//! The Atlassian account behind a grant.

use serde::Deserialize;
use threelo_core::{
    id::AccountId,
    provider::Provider,
    scope::ScopeSet,
    secret::AccessToken,
    session::ExpectedAccount,
    site::{Product, Site},
    token::{TokenSet, UnusableToken},
};
use threelo_rest::{Auth, Client, Error, Path, retry::Policy};

use crate::{Connect, FlowError};

/// The account behind new tokens, as far as it could be read.
pub(crate) enum Account {
    /// The account was read.
    Known(AtlassianAccount),
    /// The grant has no scope that reads the account.
    Hidden,
    /// Reading the account failed, for this reason; a later attempt may succeed.
    Unread(String),
}

impl Account {
    /// Says what was read, for the request log.
    pub(crate) fn describe(&self) -> String {
        match self {
            Account::Known(account) => format!("the account is {}", account.id),
            Account::Hidden => "no scope of the grant reads the account".to_owned(),
            Account::Unread(reason) => format!("the account could not be read: {reason}"),
        }
    }

    pub(crate) fn known(&self) -> Option<&AccountId> {
        match self {
            Account::Known(account) => Some(&account.id),
            Account::Hidden | Account::Unread(_) => None,
        }
    }
}

/// An Atlassian account. A private profile hides all but the id.
#[derive(Deserialize)]
pub(crate) struct AtlassianAccount {
    #[serde(rename = "account_id", alias = "accountId")]
    pub(crate) id: AccountId,
    #[serde(default, alias = "displayName")]
    name: Option<String>,
    #[serde(default, alias = "emailAddress")]
    email: Option<String>,
}

impl AtlassianAccount {
    /// Returns the account as its user knows it.
    pub(crate) fn shown(&self) -> String {
        match (&self.name, &self.email) {
            (Some(name), Some(email)) => format!("{name} ({email})"),
            (Some(known), None) | (None, Some(known)) => known.clone(),
            (None, None) => self.id.to_string(),
        }
    }
}

impl Account {
    /// Checks that this is the account that a connect session expects.
    pub(crate) fn check(&self, expected: &ExpectedAccount) -> Result<(), FlowError> {
        let refuse = |is_hidden| {
            let expected = expected.to_string();
            Err(FlowError::UnexpectedAccount {
                expected,
                is_hidden,
            })
        };
        let account = match self {
            Account::Known(account) => account,
            Account::Hidden => return refuse(true),
            Account::Unread(reason) => return Err(FlowError::AccountUnavailable(reason.clone())),
        };
        if expected.id.as_ref().is_some_and(|id| *id != account.id) {
            return refuse(false);
        }
        match (&expected.email, &account.email) {
            (Some(expected), Some(email)) if !email.eq_ignore_ascii_case(expected) => refuse(false),
            (Some(_), None) => refuse(true),
            _ => Ok(()),
        }
    }
}

/// For each product: the scopes that allow reading the account, either of which is enough, and the path to read
/// it from.
const ON_SITE: [(Product, [&str; 2], &str); 2] = [
    (
        Product::Jira,
        ["read:jira-user", "read:user:jira"],
        "rest/api/3/myself",
    ),
    (
        Product::Confluence,
        ["read:confluence-user", "read:content-details:confluence"],
        "wiki/rest/api/user/current",
    ),
];

/// The scope that reads the account without a site.
pub(crate) const ME: &str = "read:me";

/// Returns whether these scopes allow reading the account, whichever site is chosen.
pub(crate) fn is_readable(scopes: &ScopeSet, provider: Provider) -> bool {
    scopes.contains(ME)
        || ON_SITE.iter().any(|(product, openers, _)| {
            provider.product().is_none_or(|wanted| wanted == *product)
                && openers.iter().any(|scope| scopes.contains(scope))
        })
}

/// Returns a scope that makes the account readable.
pub(crate) fn scope_for(provider: Provider) -> &'static str {
    let on_site = ON_SITE
        .iter()
        .find(|(product, ..)| provider.product() == Some(*product));
    on_site.map_or(ME, |(_, [scope, _], _)| scope)
}

impl Connect {
    /// Reads the account behind new tokens, from the first endpoint that returns it.
    pub(crate) async fn read_account(&self, tokens: &TokenSet, site: &Site) -> Account {
        match self.client(&tokens.access) {
            Ok(client) => read_from(&client, tokens, site).await,
            Err(error) => Account::Unread(error.to_string()),
        }
    }

    /// Reads the account behind new tokens, without retries.
    pub(crate) async fn read_account_once(&self, tokens: &TokenSet, site: &Site) -> Account {
        match self.client(&tokens.access) {
            Ok(client) => read_from(&client.with_policy(Policy::NONE), tokens, site).await,
            Err(error) => Account::Unread(error.to_string()),
        }
    }

    /// Returns a client for a token that belongs to no connection yet.
    pub(crate) fn client(&self, token: &AccessToken) -> Result<Client, UnusableToken> {
        Ok(self.dependencies.api.clone().with_auth(Auth::fixed(token)?))
    }
}

async fn read_from(client: &Client, tokens: &TokenSet, site: &Site) -> Account {
    let mut account = Account::Hidden;
    for path in account_paths(tokens, site) {
        match read(client, path).await {
            Ok(account) => return Account::Known(account),
            Err(error) => account = Account::Unread(error.to_string()),
        }
    }
    account
}

fn account_paths(tokens: &TokenSet, site: &Site) -> Vec<Path> {
    let scopes = &tokens.scopes;
    let me = scopes.contains(ME).then(|| Path::root().segment("me"));
    let on_site = ON_SITE.iter().filter(|(product, openers, _)| {
        site.serves(*product) && openers.iter().any(|scope| scopes.contains(scope))
    });
    let on_site =
        on_site.map(|(product, _, path)| Path::site(*product, &site.cloud_id).at(path.split('/')));
    me.into_iter().chain(on_site).collect()
}

async fn read(client: &Client, path: Path) -> Result<AtlassianAccount, Error> {
    client.get(path).send().await?.json().await
}
