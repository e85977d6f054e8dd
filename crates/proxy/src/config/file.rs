//! The settings file: TOML, with the names of the options.

use std::{
    collections::BTreeSet,
    path::{Path, PathBuf},
};

use anyhow::Context;
use serde::{Deserialize, de::DeserializeOwned};

use super::{SecretText, number::in_file};

#[derive(Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields, default)]
pub(super) struct File {
    pub(super) listen: Option<String>,
    pub(super) public_url: Option<String>,
    pub(super) app_origins: Vec<String>,
    pub(super) connect_ui_origins: Vec<String>,
    pub(super) metrics_listen: Option<String>,
    pub(super) otlp_endpoint: Option<String>,
    pub(super) secret_key: Option<SecretText>,
    pub(super) secret_key_file: Option<PathBuf>,
    pub(super) webhook_url: Option<Addresses>,
    pub(super) webhook_url_file: Option<PathBuf>,
    pub(super) webhook_signing_key: Option<SecretText>,
    pub(super) webhook_signing_key_file: Option<PathBuf>,
    pub(super) webhook_deletions: Option<bool>,
    pub(super) webhook_allow_link_local: Option<bool>,
    pub(super) apply: Option<PathBuf>,
    pub(super) backup_dir: Option<PathBuf>,
    pub(super) backup_every: Option<String>,
    #[serde(deserialize_with = "in_file")]
    pub(super) backup_keep: Option<u32>,
    #[serde(deserialize_with = "in_file")]
    pub(super) grant_life_days: Option<u32>,
    pub(super) rate_budget: Option<String>,
    #[serde(deserialize_with = "in_file")]
    pub(super) rate_budget_wait: Option<u64>,
    pub(super) atlassian_auth_url: Option<String>,
    pub(super) atlassian_api_url: Option<String>,
    pub(super) atlassian_audience: Option<String>,
    pub(super) oidc_issuer: Option<String>,
    pub(super) oidc_client_id: Option<String>,
    pub(super) oidc_client_secret: Option<SecretText>,
    pub(super) oidc_client_secret_file: Option<PathBuf>,
    pub(super) oidc_name: Option<String>,
    pub(super) oidc_scopes: Option<String>,
    pub(super) oidc_role_claim: Option<String>,
    pub(super) oidc_roles: Vec<String>,
    pub(super) data_dir: Option<PathBuf>,
    pub(super) database: Option<SecretText>,
    pub(super) database_file: Option<PathBuf>,
    pub(super) encryption_key: Option<SecretText>,
    pub(super) encryption_key_file: Option<PathBuf>,
    #[serde(deserialize_with = "in_file")]
    pub(super) keep_request_days: Option<u32>,
    #[serde(deserialize_with = "in_file")]
    pub(super) keep_request_bytes: Option<u64>,
    /// The names of the settings in the file.
    #[serde(skip)]
    given: BTreeSet<String>,
}

/// One URL, or a list of them.
#[derive(Clone, Deserialize)]
#[serde(untagged)]
pub(super) enum Addresses {
    One(String),
    Several(Vec<String>),
}

impl File {
    /// Reads the file, if a path is given; `name` is the setting that contains the path.
    pub(super) fn read(name: &str, path: Option<&Path>) -> anyhow::Result<Self> {
        let Some(path) = path else {
            return Ok(Self::default());
        };
        let text = std::fs::read_to_string(path)
            .with_context(|| format!("{name}: cannot read {}", path.display()))?;
        let parsed: Self = parse(&format!("settings file {}", path.display()), &text)?;
        let names = toml::from_str::<toml::Table>(&text).unwrap_or_default();
        Ok(Self {
            given: names.keys().cloned().collect(),
            ..parsed
        })
    }

    /// Returns whether the file contains a setting.
    pub(super) fn has(&self, setting: &str) -> bool {
        self.given.contains(setting)
    }
}

/// Parses TOML; the error has the line and no values, which may be secret.
pub(super) fn parse<T: DeserializeOwned>(what: &str, text: &str) -> anyhow::Result<T> {
    toml::from_str(text).map_err(|error| {
        // The full error of the parser quotes the line.
        let line = error
            .span()
            .map(|span| text[..span.start].matches('\n').count() + 1);
        let place = line
            .map(|line| format!(", line {line}"))
            .unwrap_or_default();
        anyhow::anyhow!("{what}{place}: {}", error.message())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_error_about_an_unknown_setting_has_its_line_and_not_its_value() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("threelo.toml");
        std::fs::write(
            &path,
            "listen = '127.0.0.1:1'\nsecret-kee = 'hunter2hunter2'",
        )
        .unwrap();
        let error = format!("{:#}", File::read("--config", Some(&path)).err().unwrap());
        assert!(
            error.contains("line 2") && error.contains("secret-kee"),
            "{error}"
        );
        assert!(!error.contains("hunter2"), "{error}");
    }

    #[test]
    fn a_number_that_is_none_is_answered_in_words() {
        for (number, problem) in [
            ("'7'", "invalid type: string \"7\""),
            ("-1", "invalid value: integer `-1`"),
            ("4294967296", "invalid value: integer `4294967296`"),
            ("1.5", "invalid type: floating point `1.5`"),
        ] {
            let text = format!("listen = '127.0.0.1:1'\nbackup-keep = {number}");
            let error = parse::<File>("threelo.toml", &text).err().unwrap();
            let wanted = "expected a whole number, without quotes";
            assert_eq!(
                error.to_string(),
                format!("threelo.toml, line 2: {problem}, {wanted}")
            );
        }
        let file: File = parse("threelo.toml", "backup-keep = 7").unwrap();
        assert_eq!(file.backup_keep, Some(7));
    }
}
