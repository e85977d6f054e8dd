//! Whose account consented.

use serde::Deserialize;
use threelo_core::{id::AccountId, site::Product, site::Site, token::TokenSet};
use threelo_rest::Path;

use crate::Connect;

#[derive(Deserialize)]
struct Who {
    #[serde(alias = "accountId")]
    account_id: String,
}

impl Connect {
    /// The account behind new tokens, from the first place that they may read it from; `None`
    /// where they may read none, or it did not answer. That is no reason to lose the grant.
    pub(crate) async fn read_account(&self, tokens: &TokenSet, site: &Site) -> Option<AccountId> {
        let client = self.client(&tokens.access).ok()?;
        let scopes = &tokens.scopes;
        if scopes.contains("read:me")
            && let Ok(me) = threelo_sites::me(&client).await
        {
            return Some(me.account_id);
        }
        let places = [
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
        for (product, openers, path) in places {
            if site.serves(product) && openers.iter().any(|scope| scopes.contains(scope)) {
                let path = Path::site(product, &site.cloud_id).at(path.split('/'));
                let call = client.get(path).send().await;
                if let Ok(answer) = call
                    && let Ok(who) = answer.json::<Who>().await
                {
                    return who.account_id.parse().ok();
                }
            }
        }
        None
    }
}
