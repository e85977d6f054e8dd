//! Compares declared integrations with stored ones.

use std::fmt::Display;

use anyhow::{Context, anyhow, ensure};
use threelo_connect::{
    AppPatch, Connect, ConnectError, IntegrationDraft, IntegrationPatch, NewApp,
};
use threelo_core::{
    hash::SecretHash,
    id::IntegrationKey,
    integration::{Integration, SiteRule},
    scope::ScopeSet,
};

use super::plan::Effect;
use crate::config::DeclaredIntegration;

/// Plans a new integration.
pub(super) fn addition(
    key: &IntegrationKey,
    declared: &DeclaredIntegration,
) -> anyhow::Result<(Vec<String>, Effect)> {
    let mut draft = IntegrationDraft::new(key.clone(), declared.provider);
    draft.display_name.clone_from(&declared.display_name);
    if let (Some(client_id), Some(client_secret)) = (&declared.client_id, &declared.client_secret) {
        draft.app = Some(NewApp {
            client_id: client_id.clone(),
            client_secret: client_secret.clone(),
        });
    }
    draft.scopes.clone_from(&declared.scopes);
    draft.accept_unknown_scopes = declared.accept_unknown_scopes;
    draft.webhook_secret.clone_from(&declared.webhook_secret);
    if let Some(rule) = declared.site_rule {
        draft.site_rule = rule;
    }
    if let Some(urls) = &declared.return_urls {
        draft.return_urls.clone_from(urls);
    }
    if let Some(forward) = declared.forward_webhooks {
        draft.forward_webhooks = forward;
    }
    if let Some(rewrite) = declared.rewrite_links {
        draft.rewrite_links = rewrite;
    }
    draft.check().map_err(|error| explain(key, error))?;
    let mut details = vec![declared.provider.to_string()];
    details.extend(draft.scopes.as_ref().map(ScopeSet::to_spaced));
    Ok((details, Effect::AddIntegration(Box::new(draft))))
}

/// Plans the changes to an integration.
pub(super) fn change(
    connect: &Connect,
    stored: &Integration,
    declared: &DeclaredIntegration,
) -> anyhow::Result<(Vec<String>, Effect)> {
    let key = &stored.key;
    ensure!(
        stored.provider == declared.provider,
        "integration {key} is for {}, and the provider of an integration cannot be changed to {}: remove it first, \
         or declare another key",
        stored.provider,
        declared.provider
    );
    let mut details = Vec::new();
    let patch = IntegrationPatch {
        display_name: other(
            &mut details,
            "display name",
            &stored.display_name,
            &declared.display_name,
        ),
        app: app(connect, stored, declared, &mut details),
        scopes: other_scopes(&mut details, &stored.scopes, &declared.scopes),
        accept_unknown_scopes: declared.accept_unknown_scopes,
        site_rule: declared.site_rule.filter(|rule| *rule != stored.site_rule),
        return_urls: declared
            .return_urls
            .clone()
            .filter(|urls| *urls != stored.return_urls),
        forward_webhooks: other(
            &mut details,
            "forward webhooks",
            &stored.forward_webhooks,
            &declared.forward_webhooks,
        ),
        rewrite_links: other(
            &mut details,
            "rewrite links",
            &stored.rewrite_links,
            &declared.rewrite_links,
        ),
        webhook_secret: match &declared.webhook_secret {
            // A secret that cannot be decrypted is replaced.
            Some(secret)
                if connect
                    .webhook_secret(stored)
                    .ok()
                    .flatten()
                    .is_none_or(|present| {
                        SecretHash::of(present.expose()) != SecretHash::of(secret.expose())
                    }) =>
            {
                Some(Some(secret.clone()))
            }
            _ => None,
        },
        ..IntegrationPatch::default()
    };
    if let Some(rule) = patch.site_rule {
        let word = |rule| match rule {
            SiteRule::Ask => "ask",
            SiteRule::First => "first",
        };
        details.push(format!(
            "site rule {} → {}",
            word(stored.site_rule),
            word(rule)
        ));
    }
    if let Some(urls) = &patch.return_urls {
        let urls: Vec<_> = urls.iter().map(url::Url::as_str).collect();
        details.push(format!("return URLs {}", urls.join(" ")));
    }
    if patch.webhook_secret.is_some() {
        details.push("webhook secret".to_owned());
    }
    if details.is_empty() {
        return Ok((details, Effect::Nothing));
    }
    patch
        .check(stored.provider)
        .map_err(|error| explain(key, error))?;
    Ok((
        details,
        Effect::ChangeIntegration(stored.integration_ref(), Box::new(patch)),
    ))
}

/// Returns the declared value if it differs from the stored one.
fn other<T: PartialEq + Clone + Display>(
    details: &mut Vec<String>,
    what: &str,
    stored: &T,
    declared: &Option<T>,
) -> Option<T> {
    let new = declared.as_ref().filter(|new| *new != stored)?;
    details.push(format!("{what} {stored} → {new}"));
    Some(new.clone())
}

fn other_scopes(
    details: &mut Vec<String>,
    stored: &ScopeSet,
    declared: &Option<ScopeSet>,
) -> Option<ScopeSet> {
    let new = declared.as_ref().filter(|new| *new != stored)?;
    let (added, removed) = (new.without(stored), stored.without(new));
    let signs = added.iter().map(|scope| format!("+{scope}"));
    let signs: Vec<_> = signs
        .chain(removed.iter().map(|scope| format!("-{scope}")))
        .collect();
    details.push(format!("scopes {}", signs.join(" ")));
    Some(new.clone())
}

fn app(
    connect: &Connect,
    stored: &Integration,
    declared: &DeclaredIntegration,
    details: &mut Vec<String>,
) -> AppPatch {
    let (Some(client_id), Some(client_secret)) = (&declared.client_id, &declared.client_secret)
    else {
        return AppPatch::default();
    };
    // Credentials that cannot be decrypted are replaced.
    let present = connect.app_credentials(stored).ok();
    let hash = |secret: &threelo_core::secret::ClientSecret| SecretHash::of(secret.expose());
    match present {
        Some(present) if present.client_id == *client_id => {
            if hash(&present.client_secret) == hash(client_secret) {
                return AppPatch::default();
            }
            details.push(
                "client secret; the previous one is kept until the new one has worked".to_owned(),
            );
        }
        present => {
            let before = present.map_or("none".to_owned(), |app| app.client_id);
            details.push(format!("client id {before} → {client_id}"));
        }
    }
    AppPatch {
        client_id: Some(client_id.clone()),
        client_secret: Some(client_secret.clone()),
    }
}

/// Returns whether the patch changes nothing but the client secret.
pub(super) fn is_only_a_secret(patch: &IntegrationPatch) -> bool {
    let IntegrationPatch {
        key: None,
        display_name: None,
        app,
        scopes: None,
        accept_unknown_scopes: _,
        site_rule: None,
        token_request: None,
        return_urls: None,
        webhook_secret: None,
        forward_webhooks: None,
        rewrite_links: None,
        custom: None,
    } = patch
    else {
        return false;
    };
    app.client_secret.is_some()
}

/// Returns whether an operation was done; false if something was changed since the plan was made.
pub(super) fn is_done<T>(result: Result<T, ConnectError>) -> anyhow::Result<bool> {
    match result {
        Ok(_) => Ok(true),
        Err(
            ConnectError::IntegrationExists(_)
            | ConnectError::UnknownIntegration(_)
            | ConnectError::Busy(_),
        ) => Ok(false),
        Err(error) => Err(error).context("the remaining changes were not made"),
    }
}

/// Converts an error of the connection service: names the lines of the declaration instead of the fields of an
/// API request.
fn explain(key: &IntegrationKey, error: ConnectError) -> anyhow::Error {
    let ConnectError::Invalid(fields) = error else {
        return error.into();
    };
    let messages = fields.iter().map(|field| {
        let name = field
            .path
            .last()
            .map_or("", String::as_str)
            .replace('_', "-");
        let message = field.message.replace(
            "set accept_unknown_scopes",
            "write accept-unknown-scopes = true",
        );
        format!("integration {key}: {name}: {message}")
    });
    anyhow!("{}", messages.collect::<Vec<_>>().join("\n"))
}
