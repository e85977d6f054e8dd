//! The declaration: a TOML file with the environments, API keys and integrations that a gateway should have.

use std::{
    collections::BTreeMap,
    path::{Path, PathBuf},
};

use anyhow::{Context, anyhow, bail, ensure};
use serde::{Deserialize, Deserializer, de};
use threelo_core::{
    api_key::check_key_name,
    id::{EnvironmentName, IntegrationKey},
    integration::SiteRule,
    permission::Permissions,
    provider::Provider,
    scope::ScopeSet,
    secret::{ApiKey, ClientSecret, WebhookSecret},
};
use url::Url;

use super::{SecretText, api_key, environment::variable, file::parse};

/// What a gateway should have.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Declaration {
    /// The environments by name.
    pub environments: BTreeMap<EnvironmentName, DeclaredEnvironment>,
}

/// What an environment should have.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct DeclaredEnvironment {
    /// The API keys by name.
    #[serde(default)]
    pub api_keys: BTreeMap<String, DeclaredKey>,
    /// The integrations by key.
    #[serde(default)]
    pub integrations: BTreeMap<IntegrationKey, DeclaredIntegration>,
}

/// An API key. It is generated, unless its secret is in a file or a variable.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct DeclaredKey {
    /// Its permissions.
    #[serde(default = "Permissions::all")]
    pub permissions: Permissions,
    secret_file: Option<PathBuf>,
    secret_env: Option<String>,
    /// Its secret, which is not in the declaration itself.
    #[serde(skip)]
    pub secret: Option<ApiKey>,
}

/// An integration. What is absent has the default in a new integration, and stays as it is in an existing one.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct DeclaredIntegration {
    /// The provider, which cannot be changed later.
    pub provider: Provider,
    /// The display name.
    pub display_name: Option<String>,
    /// The client id of the OAuth app.
    pub client_id: Option<String>,
    client_secret_file: Option<PathBuf>,
    client_secret_env: Option<String>,
    /// The client secret of the OAuth app.
    #[serde(skip)]
    pub client_secret: Option<ClientSecret>,
    /// The scopes to request.
    #[serde(default, deserialize_with = "scopes")]
    pub scopes: Option<ScopeSet>,
    /// Whether to accept unrecognised scopes.
    #[serde(default)]
    pub accept_unknown_scopes: bool,
    /// What to do if several sites can be used and none was requested.
    pub site_rule: Option<SiteRule>,
    /// The pages of the customer's app that a completed flow may redirect to.
    pub return_urls: Option<Vec<Url>>,
    webhook_secret_file: Option<PathBuf>,
    webhook_secret_env: Option<String>,
    /// The key that incoming webhooks are verified with.
    #[serde(skip)]
    pub webhook_secret: Option<WebhookSecret>,
    /// Whether incoming webhooks are forwarded.
    pub forward_webhooks: Option<bool>,
    /// Whether links in responses to calls lead to the gateway.
    pub rewrite_links: Option<bool>,
}

impl Declaration {
    /// Reads a declaration, and the secrets that it refers to; paths are relative to its folder.
    ///
    /// # Errors
    /// If something in it is unknown, invalid or missing. The error names the line or the setting.
    pub fn read(path: &Path) -> anyhow::Result<Self> {
        let text = std::fs::read_to_string(path)
            .with_context(|| format!("cannot read {}", path.display()))?;
        let mut declaration: Self = parse(&path.display().to_string(), &text)?;
        let folder = path.parent().unwrap_or(Path::new(""));
        for (name, environment) in &mut declaration.environments {
            environment
                .resolve(folder, &format!("environments.{name}"))
                .with_context(|| path.display().to_string())?;
        }
        Ok(declaration)
    }
}

impl DeclaredEnvironment {
    fn resolve(&mut self, folder: &Path, place: &str) -> anyhow::Result<()> {
        for (name, key) in &mut self.api_keys {
            let place = format!("{place}.api-keys.{name}");
            check_key_name(name).map_err(|error| anyhow!("{place}: {error}"))?;
            let setting = format!("{place}.secret");
            let secret = secret(&setting, folder, &key.secret_file, &key.secret_env)?;
            let secret = secret.map(|secret| api_key(&setting, &secret));
            key.secret = secret.transpose()?;
        }
        for (key, integration) in &mut self.integrations {
            integration.resolve(folder, &format!("{place}.integrations.{key}"))?;
        }
        Ok(())
    }
}

impl DeclaredIntegration {
    fn resolve(&mut self, folder: &Path, place: &str) -> anyhow::Result<()> {
        let client_secret = secret(
            &format!("{place}.client-secret"),
            folder,
            &self.client_secret_file,
            &self.client_secret_env,
        )?;
        ensure!(
            self.client_id.is_some() == client_secret.is_some(),
            "{place}: client-id and client-secret-file (or client-secret-env) belong together: write both, or \
             neither to enter them later"
        );
        self.client_secret = client_secret.map(|secret| ClientSecret::new(secret.expose()));
        let webhook_secret = secret(
            &format!("{place}.webhook-secret"),
            folder,
            &self.webhook_secret_file,
            &self.webhook_secret_env,
        )?;
        self.webhook_secret = webhook_secret.map(|secret| WebhookSecret::new(secret.expose()));
        Ok(())
    }
}

/// Reads a secret from the file or the variable that a declaration names.
fn secret(
    setting: &str,
    folder: &Path,
    file: &Option<PathBuf>,
    name: &Option<String>,
) -> anyhow::Result<Option<SecretText>> {
    match (file, name) {
        (None, None) => Ok(None),
        (Some(path), None) => {
            SecretText::read(&format!("{setting}-file"), &folder.join(path)).map(Some)
        }
        (None, Some(name)) => {
            let value = variable(name)
                .with_context(|| format!("{setting}-env: the variable {name} is not set"))?;
            Ok(Some(value.parse()?))
        }
        (Some(_), Some(_)) => {
            bail!("{setting}-file and {setting}-env are both set: remove one of them")
        }
    }
}

/// Reads a list of scopes, whose characters are checked.
fn scopes<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<ScopeSet>, D::Error> {
    let list = Vec::<String>::deserialize(deserializer)?;
    list.join(" ").parse().map(Some).map_err(de::Error::custom)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn read(text: &str) -> anyhow::Result<Declaration> {
        let folder = tempfile::tempdir().unwrap();
        fs::write(
            folder.path().join("secret"),
            "hunter2hunter2hunter2hunter2hunter2\n",
        )
        .unwrap();
        fs::write(folder.path().join("empty"), "\n").unwrap();
        let path = folder.path().join("gateway.toml");
        fs::write(&path, text).unwrap();
        Declaration::read(&path)
    }

    #[test]
    fn a_secret_is_read_from_the_file_beside_the_declaration() {
        let declared = read(
            "[environments.default.api-keys.backend]\npermissions = ['environment:proxy']\nsecret-file = 'secret'\n\
             [environments.default.integrations.jira-cloud]\nprovider = 'jira'\nclient-id = 'a'\n\
             client-secret-file = 'secret'\nscopes = ['read:jira-work', 'offline_access']\nsite-rule = 'first'",
        );
        let declared = declared.unwrap();
        let environment = declared.environments.values().next().unwrap();
        let key = &environment.api_keys["backend"];
        let secret = "hunter2hunter2hunter2hunter2hunter2";
        assert_eq!(key.secret.as_ref().unwrap().expose(), secret);
        let integration = environment.integrations.values().next().unwrap();
        let client_secret = integration.client_secret.as_ref().unwrap();
        assert_eq!(client_secret.expose(), secret);
        assert_eq!(integration.site_rule, Some(SiteRule::First));
    }

    #[test]
    fn mistakes_are_refused_with_their_place_and_without_values() {
        let key = "[environments.default.api-keys.backend]\n";
        let jira = "[environments.default.integrations.jira]\nprovider = 'jira'\n";
        for (text, wanted) in [
            (
                "[environment.default]".to_owned(),
                "line 1: unknown field `environment`",
            ),
            (
                format!("{key}secret = 'hunter2'"),
                "line 2: unknown field `secret`",
            ),
            (
                format!("{key}permissions = ['environment:prox']"),
                "line 2: unknown permission",
            ),
            (
                format!("{jira}scopes = ['read jira']\nsite-rul = 'ask'"),
                "line 4: unknown field `site-rul`",
            ),
            (
                format!("{jira}scopes = ['read;jira']"),
                "line 3: \"read;jira\" is not a scope",
            ),
            (
                format!("{jira}site-rule = 'last'"),
                "line 3: unknown variant `last`",
            ),
            ("[environments.'a b']".to_owned(), "environment"),
            (
                "[environments.default.integrations.x]\nprovider = 'hubspot'".to_owned(),
                "line 2: ",
            ),
            (
                "[environments.default.integrations.x]".to_owned(),
                "line 1: missing field `provider`",
            ),
            (
                format!("{key}secret-file = 'empty'"),
                "api-keys.backend.secret-file",
            ),
            (format!("{key}secret-file = 'absent'"), "cannot read"),
            (
                format!("{key}secret-env = 'NO_SUCH_VARIABLE'"),
                "NO_SUCH_VARIABLE is not set",
            ),
            (
                format!("{key}secret-env = 'PATH'\nsecret-file = 'secret'"),
                "both set",
            ),
            (format!("{jira}client-id = 'a'"), "belong together"),
        ] {
            let error = format!("{:#}", read(&text).unwrap_err());
            assert!(error.contains(wanted), "{text}: {error}");
            assert!(error.contains("gateway.toml"), "{error}");
            assert!(!error.contains("hunter2"), "{error}");
        }
    }
}
