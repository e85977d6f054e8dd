//! The settings of event delivery: receivers and signing key.

use anyhow::{Context, bail};
use threelo_core::secret::{ApiKey, WebhookSigningKey};
use threelo_webhooks::{WebhookSettings, check_host};

use super::{
    WebhookFlags,
    file::{Addresses, File},
    secrets::Given,
    web_url,
};

/// Minimum length of a signing key.
const MIN_KEY: usize = 16;

impl WebhookFlags {
    /// Adds the settings of the file that are not given as options.
    pub(super) fn over(mut self, file: &File) -> Self {
        if self.webhook_url.is_empty() {
            self.webhook_url = match file.webhook_url.clone() {
                Some(Addresses::One(url)) => vec![url],
                Some(Addresses::Several(urls)) => urls,
                None => Vec::new(),
            };
        }
        let of_file = Given::new(
            file.webhook_signing_key.clone(),
            file.webhook_signing_key_file.clone(),
        );
        let key = Given::new(self.webhook_signing_key, self.webhook_signing_key_file).or(of_file);
        (self.webhook_signing_key, self.webhook_signing_key_file) = (key.value, key.file);
        self.webhook_deletions |= file.webhook_deletions.unwrap_or_default();
        self.webhook_allow_link_local |= file.webhook_allow_link_local.unwrap_or_default();
        self
    }
}

/// Returns the settings of event delivery. Without a signing key, events are signed with the API key,
/// as clients expect.
///
/// # Errors
/// If a setting is invalid. The error names the setting and contains advice.
pub(crate) fn webhooks(
    flags: WebhookFlags,
    secret_key: Option<&ApiKey>,
    name: &dyn Fn(&str) -> String,
) -> anyhow::Result<WebhookSettings> {
    let mut urls = Vec::new();
    let given = flags.webhook_url.iter().map(|url| url.trim());
    for url in given.filter(|url| !url.is_empty()) {
        // The query may authenticate the gateway.
        let (address, query) = url.split_once('?').unwrap_or((url, ""));
        let mut checked =
            web_url(&name("webhook-url"), Some(address.to_owned()))?.context("a URL was given")?;
        checked.set_query(Some(query).filter(|query| !query.is_empty()));
        urls.push(checked);
    }
    if urls.len() > 2 {
        bail!(
            "{} contains {} URLs: specify at most two",
            name("webhook-url"),
            urls.len()
        );
    }
    let key = Given::new(flags.webhook_signing_key, flags.webhook_signing_key_file);
    let key = match key.secret("webhook-signing-key", name)? {
        Some((key, setting)) if key.expose().len() < MIN_KEY => bail!(
            "{setting} has {} characters; choose {MIN_KEY} or more, for example with `openssl rand -hex 32`",
            key.expose().len()
        ),
        Some((key, _)) => Some(WebhookSigningKey::new(key.expose())),
        None => secret_key.map(|key| WebhookSigningKey::new(key.expose())),
    };
    if !urls.is_empty() && key.is_none() {
        bail!(
            "there is no key to sign events: set THREELO_WEBHOOK_SIGNING_KEY, for example to the output of \
             `openssl rand -hex 32`, and configure the same key in your receiver"
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
            webhook_signing_key_file: None,
            webhook_deletions: false,
            webhook_allow_link_local: false,
        }
    }

    #[test]
    fn events_are_signed_with_the_api_key_unless_a_signing_key_is_set() {
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
    fn invalid_settings_are_rejected_with_advice() {
        let key = Some("a key for events");
        for (given, advice) in [
            (flags(&["https://a.example"], None), "openssl rand -hex 32"),
            (flags(&["https://a.example"], Some("short")), "5 characters"),
            (flags(&["ftp://a.example"], key), "not a web address"),
            (flags(&["https://a.example"; 3], key), "at most two"),
        ] {
            let error = webhooks(given, None, &name).unwrap_err().to_string();
            assert!(error.contains(advice), "{error}");
        }
    }

    #[test]
    fn the_file_provides_settings_that_are_not_given_as_options() {
        let file: File = toml::from_str(
            "webhook-url = ['https://a.example', 'https://b.example']\nwebhook-deletions = true",
        )
        .unwrap();
        let settings = flags(&[], Some("a key for events")).over(&file);
        assert_eq!(settings.webhook_url.len(), 2);
        assert!(settings.webhook_deletions);
        let flag = flags(&["https://c.example"], None).over(&file);
        assert_eq!(flag.webhook_url, ["https://c.example"]);
    }
}
