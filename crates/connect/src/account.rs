//! The Atlassian account behind a grant.

use serde::Deserialize;
use threelo_core::{
    id::AccountId,
    provider::Provider,
    scope::ScopeSet,
    secret::AccessToken,
    site::{Product, Site},
    token::{TokenSet, UnusableToken},
};
use threelo_rest::{Auth, Client, Error, Path};

use crate::Connect;

/// The account behind new tokens, as far as it could be read.
pub(crate) enum Account {
    /// The account has this id.
    Known(AccountId),
    /// The grant has no scope that reads the account.
    Hidden,
    /// Reading the account failed, for this reason; a later attempt may succeed.
    Unread(String),
}

impl Account {
    pub(crate) fn known(&self) -> Option<&AccountId> {
        match self {
            Account::Known(account) => Some(account),
            Account::Hidden | Account::Unread(_) => None,
        }
    }
}

#[derive(Deserialize)]
struct AccountAnswer {
    #[serde(alias = "accountId")]
    account_id: AccountId,
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
const ME: &str = "read:me";

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
        let client = match self.client(&tokens.access) {
            Ok(client) => client,
            Err(error) => return Account::Unread(error.to_string()),
        };
        let mut account = Account::Hidden;
        for path in account_paths(tokens, site) {
            match read(&client, path).await {
                Ok(answer) => return Account::Known(answer.account_id),
                Err(error) => account = Account::Unread(error.to_string()),
            }
        }
        account
    }

    /// Returns a client for a token that belongs to no connection yet.
    pub(crate) fn client(&self, token: &AccessToken) -> Result<Client, UnusableToken> {
        Ok(self.dependencies.api.clone().with_auth(Auth::fixed(token)?))
    }
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

async fn read(client: &Client, path: Path) -> Result<AccountAnswer, Error> {
    client.get(path).send().await?.json().await
}
