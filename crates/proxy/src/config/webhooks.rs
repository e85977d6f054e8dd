//! Where events go, and what they are signed with.

use anyhow::{Context, bail};
use serde::Deserialize;
use threelo_core::secret::{ApiKey, WebhookSigningKey};
use threelo_webhooks::{WebhookSettings, check_host};

use super::{WebhookFlags, file::File, web_url};

/// The shortest signing key.
const SHORTEST: usize = 16;

/// One address in the settings file, or a list of them.
#[derive(Clone, Deserialize)]
#[serde(untagged)]
pub(super) enum Addresses {
    One(String),
    Several(Vec<String>),
}

impl WebhookFlags {
    /// What the flags leave open, from the file.
    pub(super) fn over(mut self, file: &File) -> Self {
        if self.webhook_url.is_empty() {
            self.webhook_url = match file.webhook_url.clone() {
                Some(Addresses::One(url)) => vec![url],
                Some(Addresses::Several(urls)) => urls,
                None => Vec::new(),
            };
        }
        let key = file.webhook_signing_key.clone();
        self.webhook_signing_key = self.webhook_signing_key.or(key);
        self.webhook_deletions |= file.webhook_deletions.unwrap_or_default();
        self.webhook_allow_link_local |= file.webhook_allow_link_local.unwrap_or_default();
        self
    }
}

/// Puts the settings together. Without a key of its own, what is signed is signed with the API
/// key, as clients expect it.
///
/// # Errors
/// Names the setting that cannot be used, and what to write instead.
pub(crate) fn webhooks(
    flags: WebhookFlags,
    secret_key: Option<&ApiKey>,
    name: &dyn Fn(&str) -> String,
) -> anyhow::Result<WebhookSettings> {
    let mut urls = Vec::new();
    let given = flags.webhook_url.iter().map(|url| url.trim());
    for url in given.filter(|url| !url.is_empty()) {
        // Its query may be what the receiver knows us by.
        let (address, query) = url.split_once('?').unwrap_or((url, ""));
        let mut checked = web_url(&name("webhook-url"), Some(address.to_owned()))?
            .context("an address was given")?;
        checked.set_query(Some(query).filter(|query| !query.is_empty()));
        urls.push(checked);
    }
    if urls.len() > 2 {
        bail!(
            "{} names {} addresses: name two at most",
            name("webhook-url"),
            urls.len()
        );
    }
    let key = match &flags.webhook_signing_key {
        Some(key) if key.expose().len() < SHORTEST => bail!(
            "{} has {} characters; choose {SHORTEST} or more, for example with `openssl rand -hex 32`",
            name("webhook-signing-key"),
            key.expose().len()
        ),
        Some(key) => Some(WebhookSigningKey::new(key.expose())),
        None => secret_key.map(|key| WebhookSigningKey::new(key.expose())),
    };
    if !urls.is_empty() && key.is_none() {
        bail!(
            "events are signed, and there is no key for it: set THREELO_WEBHOOK_SIGNING_KEY, for \
             example to what `openssl rand -hex 32` prints, and give the same to your receiver"
        );
    }
    if !flags.webhook_allow_link_local {
        for url in &urls {
            let host = url.host_str().unwrap_or_default();
            check_host(url).with_context(|| format!("{}: {host}", name("webhook-url")))?;
        }
    }
    let mut settings = WebhookSettings::default();
    let mut urls = urls.into_iter();
    (settings.primary, settings.secondary) = (urls.next(), urls.next());
    settings.signing_key = key;
    settings.deletions = flags.webhook_deletions;
    settings.link_local = flags.webhook_allow_link_local;
    Ok(settings)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(setting: &str) -> String {
        format!("--{setting}")
    }

    fn flags(urls: &[&str], key: Option<&str>) -> WebhookFlags {
        WebhookFlags {
            webhook_url: urls.iter().map(|url| (*url).to_owned()).collect(),
            webhook_signing_key: key.map(|key| key.parse().unwrap()),
            webhook_deletions: false,
            webhook_allow_link_local: false,
        }
    }

    #[test]
    fn events_are_signed_with_the_api_key_unless_there_is_another() {
        let api_key = ApiKey::new("an API key that is long enough 1");
        let url = "https://app.example/hooks?token=a%2Cb";
        let settings = webhooks(flags(&[url], None), Some(&api_key), &name).unwrap();
        assert_eq!(settings.primary.unwrap().as_str(), url);
        assert_eq!(settings.signing_key.unwrap().expose(), api_key.expose());
        let own = "a key for events";
        let settings = webhooks(flags(&[url], Some(own)), Some(&api_key), &name).unwrap();
        assert_eq!(settings.signing_key.unwrap().expose(), own);
    }

    #[test]
    fn what_can_not_be_is_refused_with_advice() {
        let key = Some("a key for events");
        for (given, told) in [
            (flags(&["https://a.example"], None), "openssl rand -hex 32"),
            (flags(&["https://a.example"], Some("short")), "5 characters"),
            (flags(&["ftp://a.example"], key), "no web address"),
            (flags(&["https://a.example"; 3], key), "two at most"),
        ] {
            let error = webhooks(given, None, &name).unwrap_err().to_string();
            assert!(error.contains(told), "{error}");
        }
    }

    #[test]
    fn the_file_tells_what_the_flags_leave_open() {
        let file: File = toml::from_str(
            "webhook-url = ['https://a.example', 'https://b.example']\nwebhook-deletions = true",
        )
        .unwrap();
        let told = flags(&[], Some("a key for events")).over(&file);
        assert_eq!(told.webhook_url.len(), 2);
        assert!(told.webhook_deletions);
        let flag = flags(&["https://c.example"], None).over(&file);
        assert_eq!(flag.webhook_url, ["https://c.example"]);
    }
}
