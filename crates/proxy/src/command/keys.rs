//! `threelo keys`: creates, lists, rotates and revokes API keys.

use anyhow::{anyhow, bail, ensure};
use clap::Subcommand;
use jiff::{civil::Date, tz::TimeZone};
use serde_json::{Value, json};
use threelo_core::{
    SignedDuration, Timestamp,
    api_key::{ApiKeyRecord, KeyOrigin, check_key_name},
    environment::Environment,
    id::EnvironmentName,
    permission::{PermissionPattern, Permissions},
    secret::ApiKey,
};

use super::{OutputFlags, table};
use crate::{
    config::{EnvironmentFlag, StorageConfig, StorageFlags, duration},
    environment::{self, named},
    hooks::TestHooks,
    output::{self, errln, outln},
    storage::Storage,
};

/// The commands for API keys.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Create an API key for an environment and print it (shown only once)
    Add {
        /// Name of the key
        #[arg(long, default_value = "unnamed")]
        name: String,
        /// Permission of the key, such as environment:proxy or environment:connections:*; may be
        /// repeated [default: environment:*]
        #[arg(long = "permission", value_name = "PERMISSION", value_delimiter = ',')]
        permissions: Vec<PermissionPattern>,
        /// When the key expires: a time (2027-01-31T09:00:00Z), a date (2027-01-31), or a duration
        /// (90d) [default: never]
        #[arg(long, value_name = "TIME")]
        expires: Option<String>,
        #[command(flatten)]
        environment: EnvironmentFlag,
        #[command(flatten)]
        output: OutputFlags,
        #[command(flatten)]
        storage: StorageFlags,
    },
    /// List the API keys of an environment (never the secrets)
    List {
        /// List revoked keys too
        #[arg(long)]
        all: bool,
        #[command(flatten)]
        environment: EnvironmentFlag,
        #[command(flatten)]
        output: OutputFlags,
        #[command(flatten)]
        storage: StorageFlags,
    },
    /// Create a successor of an API key and print it; the old key stays valid for a while
    Rotate {
        /// Name or id of the key
        key: String,
        /// How long the old key stays valid: 12h, 7d, or 0s to end it immediately
        #[arg(long, value_name = "DURATION", default_value = "1d", value_parser = duration)]
        keep_old_for: SignedDuration,
        /// When the successor expires, as with `keys add` [default: after the same time as the old
        /// key]
        #[arg(long, value_name = "TIME")]
        expires: Option<String>,
        #[command(flatten)]
        environment: EnvironmentFlag,
        #[command(flatten)]
        output: OutputFlags,
        #[command(flatten)]
        storage: StorageFlags,
    },
    /// Revoke an API key; every gateway rejects it within a second
    Rm {
        /// Name or id of the key
        key: String,
        #[command(flatten)]
        environment: EnvironmentFlag,
        #[command(flatten)]
        storage: StorageFlags,
    },
}

pub(super) async fn run(command: Command, hooks: &TestHooks) -> anyhow::Result<()> {
    match command {
        Command::Add {
            name,
            permissions,
            expires,
            environment,
            output,
            storage,
        } => {
            let opened = open(storage, hooks).await?;
            let environment = named(&*opened.store, &environment.environment).await?;
            check_key_name(&name).map_err(|error| anyhow!("--name {name:?}: {error}"))?;
            let (entropy, clock) = (&*opened.entropy, &*opened.clock);
            let id = environment.id.clone();
            let (key, generated) = ApiKeyRecord::generate(id, name, entropy, clock.now());
            let record = ApiKeyRecord {
                permissions: match permissions.is_empty() {
                    true => Permissions::all(),
                    false => permissions.into_iter().collect(),
                },
                expires_at: expiry(expires.as_deref(), opened.clock.now())?,
                ..generated
            };
            opened.store.put_api_key(&record).await?;
            print_new(&key, &record, &environment.name, output)
        }
        Command::List {
            all,
            environment,
            output,
            storage,
        } => {
            let opened = open(storage, hooks).await?;
            let environment = named(&*opened.store, &environment.environment).await?;
            let found = opened.store.api_keys().await?;
            table::warn_unreadable(&found.unreadable, "revoke it with `threelo keys rm`");
            let mut keys = found.rows;
            keys.retain(|key| key.environment == environment.id);
            keys.retain(|key| all || key.revoked_at.is_none());
            list(&keys, &environment.name, opened.clock.now(), output)
        }
        Command::Rotate {
            key,
            keep_old_for,
            expires,
            environment,
            output,
            storage,
        } => {
            let opened = open(storage, hooks).await?;
            let environment = named(&*opened.store, &environment.environment).await?;
            let now = opened.clock.now();
            let valid = |key: &ApiKeyRecord| key.is_valid(now);
            let keys = opened.store.api_keys().await?.rows;
            let old = one(keys.clone(), &environment, &key, valid)?;
            if let Some(successor) = old.successor_among(&keys, now) {
                bail!(
                    "API key {} has been rotated already: rotate or revoke its successor {}",
                    old.id,
                    successor.id
                );
            }
            ensure!(
                old.origin == KeyOrigin::Generated,
                "API key {} comes from the configuration: change THREELO_SECRET_KEY and restart the \
                 gateway",
                old.id
            );
            let (entropy, clock) = (&*opened.entropy, &*opened.clock);
            let (key, mut successor) = old.successor(entropy, clock.now());
            if let Some(at) = expiry(expires.as_deref(), now)? {
                successor.expires_at = Some(at);
            }
            let end = whole_seconds(now.saturating_add(keep_old_for)?);
            successor.expires_at = successor.expires_at.map(whole_seconds);
            let rotated = opened.store.rotate_api_key(&old.id, &successor, end);
            ensure!(
                rotated.await?,
                "API key {} was revoked in the meantime: nothing was changed",
                old.id
            );
            print_new(&key, &successor, &environment.name, output)?;
            let end = old.expires_at.map_or(end, |at| at.min(end));
            errln!("The old key {} is valid until {end}.", old.id);
            Ok(())
        }
        Command::Rm {
            key,
            environment,
            storage,
        } => {
            let opened = open(storage, hooks).await?;
            let environment = named(&*opened.store, &environment.environment).await?;
            let is_not_revoked = |key: &ApiKeyRecord| key.revoked_at.is_none();
            let found = opened.store.api_keys().await?;
            // The environment of a key that cannot be read is unknown.
            let id = match found.unreadable.into_iter().find(|id| *id == key) {
                Some(id) => id,
                None => one(found.rows, &environment, &key, is_not_revoked)?.id,
            };
            let now = opened.clock.now();
            opened.store.revoke_api_key(&id, now).await?;
            outln!("Key {id} revoked.")
        }
    }
}

async fn open(storage: StorageFlags, hooks: &TestHooks) -> anyhow::Result<Storage> {
    Storage::open(&StorageConfig::of_command(storage)?, false, hooks).await
}

/// Returns the key of the environment with this id, or the only one there with this name.
fn one(
    mut keys: Vec<ApiKeyRecord>,
    environment: &Environment,
    wanted: &str,
    is_candidate: impl Fn(&ApiKeyRecord) -> bool,
) -> anyhow::Result<ApiKeyRecord> {
    keys.retain(|key| key.environment == environment.id && is_candidate(key));
    if let Some(found) = keys.iter().position(|key| key.id == wanted) {
        return Ok(keys.swap_remove(found));
    }
    keys.retain(|key| key.name == wanted);
    match keys.len() {
        0 => bail!(
            "no API key {wanted:?} in the environment {}: list them with `threelo keys list{}`",
            environment.name,
            environment::option(&environment.name)
        ),
        1 => Ok(keys.remove(0)),
        count => {
            let ids: Vec<_> = keys.iter().map(|key| key.id.as_str()).collect();
            let ids = ids.join(", ");
            bail!("{count} API keys have the name {wanted:?}: use the id of one of them: {ids}")
        }
    }
}

/// Parses when a key expires, which must be in the future.
fn expiry(text: Option<&str>, now: Timestamp) -> anyhow::Result<Option<Timestamp>> {
    let Some(text) = text else { return Ok(None) };
    // Errors of the library for time name neither the option nor what to write, so they are not shown.
    let at = text.parse::<Timestamp>().ok();
    let at = at.or_else(|| {
        let date: Date = text.parse().ok()?;
        Some(date.to_zoned(TimeZone::UTC).ok()?.timestamp())
    });
    let at = at.or_else(|| now.checked_add(duration(text).ok()?).ok());
    let Some(at) = at else {
        bail!(
            "--expires {text:?} is not a time in the future: write a date such as 2027-01-31, a time such as \
             2027-01-31T09:00:00Z, or a duration such as 90d"
        )
    };
    ensure!(at > now, "--expires {text:?}: {at} has already passed");
    Ok(Some(whole_seconds(at)))
}

/// Returns a time without its fraction of a second, which only makes it harder to read.
fn whole_seconds(at: Timestamp) -> Timestamp {
    Timestamp::from_second(at.as_second()).unwrap_or(at)
}

/// Prints a new key.
fn print_new(
    key: &ApiKey,
    record: &ApiKeyRecord,
    environment: &EnvironmentName,
    output: OutputFlags,
) -> anyhow::Result<()> {
    if output.json {
        return output::json(&json!({
            "id": record.id,
            "name": record.name,
            "environment": environment,
            "key": key.expose(),
            "permissions": record.permissions,
            "expires_at": record.expires_at,
        }));
    }
    outln!("{}", key.expose())?;
    errln!(
        "Key {} for environment {environment} created. It is shown only once.",
        record.id
    );
    Ok(())
}

fn list(
    keys: &[ApiKeyRecord],
    environment: &EnvironmentName,
    now: Timestamp,
    output: OutputFlags,
) -> anyhow::Result<()> {
    let origin = |key: &ApiKeyRecord| match key.origin {
        KeyOrigin::Configured => "configuration",
        KeyOrigin::Generated => "generated",
    };
    if output.json {
        let keys = keys.iter().map(|key| {
            json!({
                "id": key.id,
                "name": key.name,
                "environment": environment,
                "origin": origin(key),
                "permissions": key.permissions,
                "state": state(key, now),
                "created_at": key.created_at,
                "last_used_at": key.last_used_at,
                "expires_at": key.expires_at,
                "revoked_at": key.revoked_at,
            })
        });
        return output::json(&Value::from_iter(keys));
    }
    let or = |time: Option<Timestamp>, otherwise: &str| {
        time.map_or(otherwise.to_owned(), |at| at.to_string())
    };
    let row = |key: &ApiKeyRecord| {
        [
            key.id.clone(),
            key.name.clone(),
            environment.to_string(),
            state(key, now).to_owned(),
            key.permissions.to_string(),
            or(key.last_used_at, "never"),
            or(key.expires_at, "never"),
            key.created_at.to_string(),
            origin(key).to_owned(),
        ]
    };
    table::print(
        [
            "ID",
            "NAME",
            "ENVIRONMENT",
            "STATE",
            "PERMISSIONS",
            "LAST USED",
            "EXPIRES",
            "CREATED",
            "ORIGIN",
        ],
        &keys.iter().map(row).collect::<Vec<_>>(),
    )
}

fn state(key: &ApiKeyRecord, now: Timestamp) -> &'static str {
    match (key.revoked_at, key.has_expired(now)) {
        (Some(_), _) => "revoked",
        (None, true) => "expired",
        (None, false) => "valid",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_expiry_is_a_time_a_date_or_a_duration() {
        let now: Timestamp = "2026-11-28T12:00:00Z".parse().unwrap();
        for (text, wanted) in [
            ("2027-01-31T09:00:00Z", "2027-01-31T09:00:00Z"),
            ("2027-01-31", "2027-01-31T00:00:00Z"),
            ("90d", "2027-02-26T12:00:00Z"),
            ("1h 30m", "2026-11-28T13:30:00Z"),
        ] {
            let fraction = SignedDuration::from_nanos(123_456_789);
            let at = expiry(Some(text), now + fraction).unwrap().unwrap();
            assert_eq!(at.to_string(), wanted);
        }
        assert_eq!(expiry(None, now).unwrap(), None);
        for wrong in [
            "soon",
            "",
            "5",
            "1 month",
            "-1d",
            "0s",
            "2026-11-28",
            "2026-02-30",
        ] {
            let error = format!("{:#}", expiry(Some(wrong), now).unwrap_err());
            assert!(error.contains(&format!("--expires {wrong:?}")), "{error}");
        }
    }

    #[test]
    fn an_expiry_that_cannot_be_read_is_named_with_two_right_ones_and_nothing_else() {
        let now: Timestamp = "2026-11-28T12:00:00Z".parse().unwrap();
        for wrong in ["9999-12-31", "yesterday", "90", "", "99999999999d"] {
            let error = format!("{:#}", expiry(Some(wrong), now).unwrap_err());
            assert_eq!(
                error,
                format!(
                    "--expires {wrong:?} is not a time in the future: write a date such as 2027-01-31, a time such \
                     as 2027-01-31T09:00:00Z, or a duration such as 90d"
                )
            );
        }
    }

    #[test]
    fn an_old_key_that_stays_for_no_readable_time_is_named_with_two_right_ones() {
        for wrong in ["-1s", "a week", "", "99999999999d", "1 month"] {
            let error = format!("{:#}", duration(wrong).unwrap_err());
            assert_eq!(
                error,
                format!("{wrong:?} is not a duration: write one such as 12h or 7d")
            );
        }
    }

    #[test]
    fn the_old_key_can_end_immediately_but_not_in_the_past() {
        assert_eq!(duration("0s").unwrap(), SignedDuration::ZERO);
        assert_eq!(duration("7d").unwrap(), SignedDuration::from_hours(168));
        for wrong in ["-1s", "a week", ""] {
            assert!(duration(wrong).is_err(), "{wrong}");
        }
    }
}
