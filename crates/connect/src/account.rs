//! Whose account consented.

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

/// What is known of the account behind new tokens.
pub(crate) enum Account {
    /// It is this one.
    Known(AccountId),
    /// The grant has no scope to read it with.
    Hidden,
    /// It could not be read just now, for this reason.
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

/// Where an account can be read on a site, and the scopes that open it, either of which will do.
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

/// The scope of the account itself.
const ME: &str = "read:me";

/// Returns whether the account can be read with these scopes, whichever site is chosen.
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
    /// The account behind new tokens, from the first place that tells it.
    pub(crate) async fn read_account(&self, tokens: &TokenSet, site: &Site) -> Account {
        let client = match self.client(&tokens.access) {
            Ok(client) => client,
            Err(error) => return Account::Unread(error.to_string()),
        };
        let mut account = Account::Hidden;
        for path in places(tokens, site) {
            match read(&client, path).await {
                Ok(who) => return Account::Known(who.account_id),
                Err(error) => account = Account::Unread(error.to_string()),
            }
        }
        account
    }

    /// A client for a token that belongs to no connection yet.
    pub(crate) fn client(&self, token: &AccessToken) -> Result<Client, UnusableToken> {
        Ok(self.dependencies.api.clone().with_auth(Auth::fixed(token)?))
    }
}

fn places(tokens: &TokenSet, site: &Site) -> Vec<Path> {
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
