//! The settings of signing in to the dashboard at an identity provider.

use std::path::PathBuf;

use anyhow::{Context, bail, ensure};
use clap::Args;
use threelo_core::{operator::RoleRule, secret::ClientSecret};
use threelo_web::oidc::{OidcSettings, is_protected};

use super::{SecretText, file::File, secrets::Given, web_url};

/// The options of signing in at an identity provider.
#[derive(Debug, Clone, Default, Args)]
pub struct OidcFlags {
    /// Let operators sign in to the dashboard at this OpenID Connect provider [default: none]
    #[arg(long, env = "THREELO_OIDC_ISSUER", value_name = "URL")]
    pub oidc_issuer: Option<String>,

    /// Client id of the gateway at the identity provider
    #[arg(long, env = "THREELO_OIDC_CLIENT_ID", value_name = "ID")]
    pub oidc_client_id: Option<String>,

    /// Client secret of the gateway at the identity provider; prefer the variable or a file
    /// [default: none, for a public client]
    #[arg(
        long,
        env = "THREELO_OIDC_CLIENT_SECRET",
        hide_env_values = true,
        value_name = "SECRET"
    )]
    pub oidc_client_secret: Option<SecretText>,

    /// File with the client secret
    #[arg(long, env = "THREELO_OIDC_CLIENT_SECRET_FILE", value_name = "FILE")]
    pub oidc_client_secret_file: Option<PathBuf>,

    /// Name of the identity provider on the sign-in page [default: the host of the issuer]
    #[arg(long, env = "THREELO_OIDC_NAME", value_name = "NAME")]
    pub oidc_name: Option<String>,

    /// Scopes to request, separated by spaces [default: openid profile email]
    #[arg(long, env = "THREELO_OIDC_SCOPES", value_name = "SCOPES")]
    pub oidc_scopes: Option<String>,

    /// Claim with the values that roles are given for; dots lead into objects [default: groups]
    #[arg(long, env = "THREELO_OIDC_ROLE_CLAIM", value_name = "CLAIM")]
    pub oidc_role_claim: Option<String>,

    /// Roles by value of the claim, comma-separated: VALUE=viewer, VALUE=operator or VALUE=admin,
    /// in one environment with @ENVIRONMENT behind it
    #[arg(
        long,
        env = "THREELO_OIDC_ROLES",
        value_delimiter = ',',
        value_name = "RULE"
    )]
    pub oidc_roles: Vec<String>,
}

/// An identity provider at which operators can sign in.
#[derive(Debug, Clone)]
pub struct OidcConfig {
    /// The settings of its client.
    pub settings: OidcSettings,
    /// What the sign-in page calls it.
    pub name: String,
    /// Which values of the claim give which role.
    pub roles: Vec<RoleRule>,
}

impl OidcFlags {
    /// Adds the settings of the file that are not given as options.
    pub(super) fn over(self, file: &File) -> Self {
        let of_file = Given::new(
            file.oidc_client_secret.clone(),
            file.oidc_client_secret_file.clone(),
        );
        let secret = Given::new(self.oidc_client_secret, self.oidc_client_secret_file);
        let secret = secret.or(of_file);
        Self {
            oidc_issuer: self.oidc_issuer.or(file.oidc_issuer.clone()),
            oidc_client_id: self.oidc_client_id.or(file.oidc_client_id.clone()),
            oidc_client_secret: secret.value,
            oidc_client_secret_file: secret.file,
            oidc_name: self.oidc_name.or(file.oidc_name.clone()),
            oidc_scopes: self.oidc_scopes.or(file.oidc_scopes.clone()),
            oidc_role_claim: self.oidc_role_claim.or(file.oidc_role_claim.clone()),
            oidc_roles: match self.oidc_roles.is_empty() {
                true => file.oidc_roles.clone(),
                false => self.oidc_roles,
            },
        }
    }

    /// Returns the name of a setting that was given.
    fn first_given(&self) -> Option<&'static str> {
        let given = [
            ("oidc-client-id", self.oidc_client_id.is_some()),
            ("oidc-client-secret", self.oidc_client_secret.is_some()),
            (
                "oidc-client-secret-file",
                self.oidc_client_secret_file.is_some(),
            ),
            ("oidc-name", self.oidc_name.is_some()),
            ("oidc-scopes", self.oidc_scopes.is_some()),
            ("oidc-role-claim", self.oidc_role_claim.is_some()),
            ("oidc-roles", !self.oidc_roles.is_empty()),
        ];
        let found = given.into_iter().find(|(_, is_given)| *is_given);
        found.map(|(setting, _)| setting)
    }
}

/// Returns the identity provider, if an issuer is set.
///
/// # Errors
/// If a setting is invalid or missing. The error names the setting and contains advice.
pub(crate) fn oidc(
    flags: OidcFlags,
    name: &dyn Fn(&str) -> String,
) -> anyhow::Result<Option<OidcConfig>> {
    let setting = name("oidc-issuer");
    let first_given = flags.first_given();
    let Some(issuer) = web_url(&setting, flags.oidc_issuer)? else {
        if let Some(other) = first_given {
            bail!(
                "{} has no effect without an identity provider: set {setting} to its URL, or remove it",
                name(other)
            );
        }
        return Ok(None);
    };
    ensure!(
        is_protected(&issuer),
        "{setting} \"{issuer}\" does not begin with https: without TLS, others could sign in as anybody"
    );
    let client_id = flags.oidc_client_id.with_context(|| {
        format!(
            "{} is missing: register the gateway at {issuer}, and set the client id that you get there",
            name("oidc-client-id")
        )
    })?;
    let secret = Given::new(flags.oidc_client_secret, flags.oidc_client_secret_file);
    let secret = secret.secret("oidc-client-secret", name)?;
    let secret = secret.map(|(secret, _)| ClientSecret::new(secret.expose()));
    let rules = name("oidc-roles");
    let roles = flags.oidc_roles.iter().map(|rule| rule.parse::<RoleRule>());
    let roles: Vec<_> = roles
        .collect::<Result<_, _>>()
        .with_context(|| rules.clone())?;
    ensure!(
        !roles.is_empty(),
        "{rules} is missing, so nobody could sign in at {issuer}: set for example \"threelo-admins=admin\", which gives \
         the role to everyone in that group"
    );
    let mut settings = OidcSettings::new(issuer, client_id);
    settings.client_secret = secret;
    if let Some(scopes) = flags.oidc_scopes {
        ensure!(
            scopes.split(' ').any(|scope| scope == "openid"),
            "{} {scopes:?} does not contain openid, which OpenID Connect requires",
            name("oidc-scopes")
        );
        settings.scopes = scopes;
    }
    if let Some(claim) = flags.oidc_role_claim {
        settings.role_claim = claim;
    }
    let host = settings.issuer.host_str().unwrap_or_default().to_owned();
    Ok(Some(OidcConfig {
        name: flags.oidc_name.unwrap_or(host),
        settings,
        roles,
    }))
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    fn name(setting: &str) -> String {
        format!("--{setting}")
    }

    fn flags() -> OidcFlags {
        OidcFlags {
            oidc_issuer: Some("https://id.example.com/realms/a".to_owned()),
            oidc_client_id: Some("threelo".to_owned()),
            oidc_roles: vec!["admins=admin".to_owned(), "staff=viewer@test".to_owned()],
            ..OidcFlags::default()
        }
    }

    #[test]
    fn an_issuer_a_client_id_and_roles_are_enough() {
        let config = oidc(flags(), &name).unwrap().unwrap();
        assert_eq!(config.name, "id.example.com");
        assert_eq!(config.settings.role_claim, "groups");
        assert!(config.settings.client_secret.is_none());
        assert_eq!(config.roles.len(), 2);
        assert!(oidc(OidcFlags::default(), &name).unwrap().is_none());
    }

    #[test]
    fn the_secret_can_be_in_a_file() {
        let file = tempfile::NamedTempFile::new().unwrap();
        fs::write(file.path(), "hunter2hunter2\n").unwrap();
        let flags = OidcFlags {
            oidc_client_secret_file: Some(file.path().to_owned()),
            ..flags()
        };
        let secret = oidc(flags, &name).unwrap().unwrap().settings.client_secret;
        assert_eq!(secret.unwrap().expose(), "hunter2hunter2");
    }

    #[test]
    fn incomplete_and_invalid_settings_are_refused_with_advice() {
        let text = |text: &str| Some(text.to_owned());
        let wrong = [
            (
                OidcFlags {
                    oidc_issuer: None,
                    ..flags()
                },
                "--oidc-client-id has no effect",
            ),
            (
                OidcFlags {
                    oidc_issuer: text("http://id.example.com"),
                    ..flags()
                },
                "does not begin with https",
            ),
            (
                OidcFlags {
                    oidc_issuer: text("id.example.com"),
                    ..flags()
                },
                "write it as in https://",
            ),
            (
                OidcFlags {
                    oidc_client_id: None,
                    ..flags()
                },
                "register the gateway",
            ),
            (
                OidcFlags {
                    oidc_roles: vec![],
                    ..flags()
                },
                "nobody could sign in",
            ),
            (
                OidcFlags {
                    oidc_roles: vec!["a=root".to_owned()],
                    ..flags()
                },
                "viewer, operator and admin",
            ),
            (
                OidcFlags {
                    oidc_scopes: text("profile"),
                    ..flags()
                },
                "does not contain openid",
            ),
            (
                OidcFlags {
                    oidc_client_secret_file: Some("/no/such/file".into()),
                    ..flags()
                },
                "cannot read /no/such/file",
            ),
        ];
        for (flags, advice) in wrong {
            let error = format!("{:#}", oidc(flags, &name).unwrap_err());
            assert!(error.contains(advice), "{error}");
        }
    }

    #[test]
    fn the_file_provides_settings_that_are_not_given_as_options() {
        let file: File = toml::from_str(
            "oidc-issuer = 'https://a.example'\noidc-client-id = 'b'\noidc-client-secret = 'c'\n\
             oidc-roles = ['cn=x,dc=y=admin']",
        )
        .unwrap();
        let config = oidc(OidcFlags::default().over(&file), &name)
            .unwrap()
            .unwrap();
        assert_eq!(config.roles[0].value, "cn=x,dc=y");
        let flags = OidcFlags {
            oidc_client_id: Some("d".to_owned()),
            oidc_client_secret_file: Some("secret".into()),
            ..OidcFlags::default()
        };
        let flags = flags.over(&file);
        assert_eq!(flags.oidc_client_id.as_deref(), Some("d"));
        assert!(flags.oidc_client_secret.is_none());
    }
}
