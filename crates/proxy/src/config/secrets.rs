//! Secret settings, which can be given as a value or as the name of a file.

use std::{
    fs,
    path::{Path, PathBuf},
};

use anyhow::{Context, ensure};

/// A secret setting.
#[derive(Clone, serde::Deserialize)]
#[serde(transparent)]
pub struct SecretText(String);

impl SecretText {
    /// Reads a secret from a file. White space and quotes around it are removed.
    ///
    /// # Errors
    /// If the file cannot be read, or is empty. The error names the setting.
    pub(super) fn read(setting: &str, path: &Path) -> anyhow::Result<Self> {
        let text = fs::read_to_string(path)
            .with_context(|| format!("{setting}: cannot read {}", path.display()))?;
        let secret: Self = text.parse()?;
        ensure!(
            !secret.0.is_empty(),
            "{setting}: {} is empty",
            path.display()
        );
        Ok(secret)
    }

    /// Returns the secret.
    pub fn expose(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Debug for SecretText {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SecretText([redacted])")
    }
}

impl std::str::FromStr for SecretText {
    type Err = std::convert::Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self(threelo_core::secret::trim_pasted(text).to_owned()))
    }
}

/// A secret setting as it was given: its value, or a file that contains it.
#[derive(Debug, Default)]
pub(super) struct Given {
    pub(super) value: Option<SecretText>,
    pub(super) file: Option<PathBuf>,
}

impl Given {
    pub(super) fn new(value: Option<SecretText>, file: Option<PathBuf>) -> Self {
        Self { value, file }
    }

    /// Returns what was given here, or else there: an option also replaces the other form in the settings file.
    pub(super) fn or(self, other: Self) -> Self {
        match self {
            Self {
                value: None,
                file: None,
            } => other,
            given => given,
        }
    }

    /// Returns the secret or the file with it, at most one of which was given.
    ///
    /// # Errors
    /// If both forms were given.
    pub(super) fn either(
        self,
        setting: &str,
        name: &dyn Fn(&str) -> String,
    ) -> anyhow::Result<(Option<SecretText>, Option<PathBuf>)> {
        ensure!(
            self.value.is_none() || self.file.is_none(),
            "{} and {} are both set: remove one of them",
            name(setting),
            name(&format!("{setting}-file"))
        );
        Ok((self.value, self.file))
    }

    /// Returns the secret, and the name of the setting that it comes from.
    ///
    /// # Errors
    /// If both forms were given, or the file cannot be read.
    pub(super) fn secret(
        self,
        setting: &str,
        name: &dyn Fn(&str) -> String,
    ) -> anyhow::Result<Option<(SecretText, String)>> {
        Ok(match self.either(setting, name)? {
            (Some(secret), _) => Some((secret, name(setting))),
            (None, Some(path)) => {
                let of_file = name(&format!("{setting}-file"));
                Some((SecretText::read(&of_file, &path)?, of_file))
            }
            (None, None) => None,
        })
    }
}
