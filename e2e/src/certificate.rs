//! A TLS certificate for servers under test.

use std::{path::Path, process::Command};

use anyhow::{Context, Result, ensure};

/// A certificate that is signed by itself, and its private key.
pub struct Certificate {
    /// The path of the certificate.
    pub certificate: String,
    /// The path of the key.
    pub key: String,
}

impl Certificate {
    /// Creates `NAME.pem` and `NAME-key.pem` in the folder, for these host names; the first one is the subject.
    ///
    /// # Errors
    /// If openssl is not installed, or fails.
    pub fn create(folder: &Path, name: &str, hosts: &[&str]) -> Result<Self> {
        let path = |suffix| {
            folder
                .join(format!("{name}{suffix}.pem"))
                .display()
                .to_string()
        };
        let (certificate, key) = (path(""), path("-key"));
        let subject = hosts.first().context("a certificate without a host")?;
        let names: Vec<_> = hosts.iter().map(|host| format!("DNS:{host}")).collect();
        let made = Command::new("openssl")
            .args(["req", "-x509", "-nodes", "-days", "2"])
            .args(["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"])
            .args(["-subj", &format!("/CN={subject}")])
            .args(["-addext", &format!("subjectAltName={}", names.join(","))])
            .args(["-addext", "basicConstraints=critical,CA:FALSE"])
            .args(["-keyout", &key, "-out", &certificate])
            .output()
            .context("openssl is not installed: it makes the certificate of a server under test")?;
        ensure!(
            made.status.success(),
            "{}",
            String::from_utf8_lossy(&made.stderr)
        );
        Ok(Self { certificate, key })
    }
}
