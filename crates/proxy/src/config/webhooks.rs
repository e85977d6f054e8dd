//! The settings of event delivery: receivers and signing key.

use anyhow::{Context, anyhow, bail, ensure};
use threelo_core::secret::{ApiKey, WebhookSigningKey, trim_pasted};
use threelo_webhooks::{WebhookSettings, check_host};
use url::Url;

use super::{
    SecretText, WebhookFlags,
    file::{Addresses, File},
    secrets::Given,
    web_url,
};

/// Minimum length of a signing key.
const MIN_KEY: usize = 16;

impl WebhookFlags {
    /// Adds the settings of the file that are not given as options.
    pub(super) fn over(mut self, file: &File) -> Self {
        if self.webhook_url.is_empty() && self.webhook_url_file.is_none() {
            self.webhook_url_file.clone_from(&file.webhook_url_file);
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
    let (urls, setting) = urls(&flags, name)?;
    if urls.len() > 2 {
        bail!(
            "{setting} contains {} URLs: specify at most two",
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
            check_host(url).with_context(|| format!("{setting}: {host}"))?;
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

/// Returns the URLs, and the name of the setting that they come from.
fn urls(flags: &WebhookFlags, name: &dyn Fn(&str) -> String) -> anyhow::Result<(Vec<Url>, String)> {
    let (own, of_file) = (name("webhook-url"), name("webhook-url-file"));
    let given = flags.webhook_url.iter().map(|url| url.trim());
    let given: Vec<_> = given.filter(|url| !url.is_empty()).collect();
    let Some(path) = &flags.webhook_url_file else {
        let urls = given.into_iter().map(|url| receiver(&own, url));
        return Ok((urls.collect::<anyhow::Result<_>>()?, own));
    };
    ensure!(
        given.is_empty(),
        "{own} and {of_file} are both set: remove one of them"
    );
    let text = SecretText::read(&of_file, path)?;
    let lines = text.expose().split([',', '\n']).map(trim_pasted);
    let urls = lines.filter(|url| !url.is_empty()).map(|url| {
        // The error would quote a URL that may be secret.
        receiver(&of_file, url).map_err(|_| {
            anyhow!(
                "{of_file}: {} contains something else than web addresses: write one in each line, as in \
                 https://app.example.com/hooks",
                path.display()
            )
        })
    });
    Ok((urls.collect::<anyhow::Result<_>>()?, of_file))
}

/// Parses the URL of a receiver, whose query may authenticate the gateway.
fn receiver(setting: &str, url: &str) -> anyhow::Result<Url> {
    let (address, query) = url.split_once('?').unwrap_or((url, ""));
    let mut checked = web_url(setting, Some(address.to_owned()))?.context("a URL was given")?;
    checked.set_query(Some(query).filter(|query| !query.is_empty()));
    Ok(checked)
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
            webhook_url_file: None,
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

    fn in_file(text: &str) -> (tempfile::NamedTempFile, WebhookFlags) {
        let file = tempfile::NamedTempFile::new().unwrap();
        std::fs::write(file.path(), text).unwrap();
        let flags = WebhookFlags {
            webhook_url_file: Some(file.path().to_owned()),
            ..flags(&[], Some("a key for events"))
        };
        (file, flags)
    }

    #[test]
    fn urls_are_read_from_a_file() {
        for text in [
            "https://a.example/hooks/secret?token=1\nhttps://b.example\n",
            "\"https://a.example/hooks/secret?token=1, https://b.example\"",
        ] {
            let (_file, flags) = in_file(text);
            let settings = webhooks(flags, None, &name).unwrap();
            let (primary, secondary) = (settings.primary.unwrap(), settings.secondary.unwrap());
            assert_eq!(primary.as_str(), "https://a.example/hooks/secret?token=1");
            assert_eq!(secondary.as_str(), "https://b.example/");
        }
    }

    #[test]
    fn what_is_wrong_with_a_file_of_urls_is_said_without_its_contents() {
        for (text, advice) in [
            ("ftp://hunter2.example", "write one in each line"),
            (
                "https://hunter2.example\n# hunter2",
                "write one in each line",
            ),
            ("", "is empty"),
            (
                "https://a.example\n\nhttps://b.example,https://c.example",
                "contains 3 URLs",
            ),
        ] {
            let (_file, flags) = in_file(text);
            let error = format!("{:#}", webhooks(flags, None, &name).unwrap_err());
            assert!(error.starts_with("--webhook-url-file"), "{error}");
            assert!(error.contains(advice), "{error}");
            assert!(!error.contains("hunter2"), "{error}");
        }
    }

    #[test]
    fn urls_in_a_file_and_elsewhere_contradict_each_other() {
        let (_file, given) = in_file("https://a.example");
        let both = WebhookFlags {
            webhook_url: vec!["https://b.example".to_owned()],
            ..given.clone()
        };
        let error = webhooks(both, None, &name).unwrap_err().to_string();
        assert_eq!(
            error,
            "--webhook-url and --webhook-url-file are both set: remove one of them"
        );
        // As a variable without a value has it.
        let empty = WebhookFlags {
            webhook_url: vec![String::new()],
            ..given
        };
        assert!(webhooks(empty, None, &name).unwrap().primary.is_some());
    }

    #[test]
    fn an_option_replaces_the_other_form_in_the_settings_file() {
        let url: File = toml::from_str("webhook-url = 'https://a.example'").unwrap();
        let (_file, option) = in_file("https://b.example");
        let settings = webhooks(option.over(&url), None, &name).unwrap();
        assert_eq!(settings.primary.unwrap().as_str(), "https://b.example/");
        let path: File = toml::from_str("webhook-url-file = 'urls'").unwrap();
        let option = flags(&["https://c.example"], Some("a key for events")).over(&path);
        assert_eq!(option.webhook_url_file, None);
        assert_eq!(
            flags(&[], None).over(&path).webhook_url_file,
            Some("urls".into())
        );
    }
}
