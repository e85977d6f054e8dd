//! Backups in a folder: encrypted with the gateway's key, and marked as copies, so that a gateway on one refreshes no
//! token until it is adopted.

use std::{
    fs::{self, File},
    io::{BufReader, BufWriter, Read as _, Write as _},
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use anyhow::{Context, ensure};
use jiff::{Timestamp, fmt::strtime};
use threelo_core::entropy::Entropy;
use threelo_vault::{
    KeyRing,
    census::Census,
    encrypted_file::{EncryptedFileError, decrypt, encrypt},
};

use crate::{
    config::{BackupConfig, Database, StorageConfig},
    folders::make_folder,
    hooks::TestHooks,
    storage::{
        Storage,
        vault_admin::{self, VaultAdmin},
    },
};

/// How soon a failed backup is tried again, at the latest.
const RETRY: Duration = Duration::from_secs(10 * 60);

/// How often the folder is looked at, at least: backups that someone deletes are replaced, and missed in the metrics.
const LOOK: Duration = Duration::from_secs(60);

/// The name of a backup, with the time in UTC at which its copy was made.
const NAME: &str = "threelo-%Y%m%dT%H%M%SZ.db.encrypted";

/// The first bytes of a SQLite database.
const SQLITE: &[u8; 16] = b"SQLite format 3\0";

/// A backup in a folder.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Backup {
    pub(crate) at: Timestamp,
    pub(crate) path: PathBuf,
}

/// Returns the backups in a folder, oldest first. Other files are skipped.
///
/// # Errors
/// If the folder exists and cannot be read.
pub(crate) fn list(folder: &Path) -> anyhow::Result<Vec<Backup>> {
    let entries = match fs::read_dir(folder) {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        entries => entries.with_context(|| format!("cannot read {}", folder.display()))?,
    };
    let mut found = Vec::new();
    for entry in entries {
        let path = entry?.path();
        let name = path
            .file_name()
            .and_then(|name| name.to_str())
            .unwrap_or_default();
        let at = strtime::parse(NAME, name).and_then(|parsed| parsed.to_datetime());
        if let Ok(at) = at.and_then(|at| at.to_zoned(jiff::tz::TimeZone::UTC)) {
            found.push(Backup {
                at: at.timestamp(),
                path,
            });
        }
    }
    found.sort();
    Ok(found)
}

/// Returns the backups in a folder, oldest first, without those of the future, which a clock that went wrong has made: they
/// would count as the newest ones until their time has come.
///
/// # Errors
/// If the folder exists and cannot be read.
pub(crate) fn past(folder: &Path, now: Timestamp) -> anyhow::Result<Vec<Backup>> {
    let mut all = list(folder)?;
    all.retain(|backup| backup.at <= now);
    Ok(all)
}

/// The schedule of backups and when the newest one was made, for the metrics. Clones share it.
#[derive(Debug, Clone)]
pub(crate) struct BackupStatus {
    /// Time between two backups.
    pub(crate) every: Duration,
    /// Seconds since 1970.
    newest: Arc<AtomicU64>,
}

impl BackupStatus {
    pub(crate) fn new(every: Duration) -> Self {
        Self {
            every,
            newest: Arc::default(),
        }
    }

    /// Returns the time of the newest backup in seconds since 1970; 0 if there is none, or if the folder cannot be read.
    pub(crate) fn newest(&self) -> u64 {
        self.newest.load(Ordering::Relaxed)
    }
}

/// Makes backups on schedule, forever. A copy in quarantine makes none, so that it cannot displace those of its original.
pub(crate) async fn run(
    storage: Storage,
    config: BackupConfig,
    database: PathBuf,
    status: BackupStatus,
) {
    let clock = storage.clock.clone();
    loop {
        let all = past(&config.folder, clock.now()).unwrap_or_default();
        let newest = all.last().map(|newest| newest.at);
        let seconds = newest.map_or(0, Timestamp::as_second);
        let seconds = u64::try_from(seconds).unwrap_or_default();
        status.newest.store(seconds, Ordering::Relaxed);
        let due = until_due(config.every, newest, clock.now());
        if !due.is_zero() {
            clock.sleep(due.min(LOOK)).await;
            continue;
        }
        if storage.quarantine.is_on() {
            clock.sleep(config.every.min(RETRY)).await;
            continue;
        }
        match make(&storage, &config, &database).await {
            Ok(path) => tracing::info!("backup {} made", path.display()),
            Err(error) => {
                let folder = config.folder.display();
                tracing::error!("no backup was made in {folder}, retrying: {error:#}");
                clock.sleep(config.every.min(RETRY)).await;
            }
        }
    }
}

/// Returns how long until the next backup is due.
fn until_due(every: Duration, newest: Option<Timestamp>, now: Timestamp) -> Duration {
    let Some(newest) = newest else {
        return Duration::ZERO;
    };
    let age = Duration::try_from(now.duration_since(newest)).unwrap_or_default();
    every.saturating_sub(age)
}

/// Makes a backup, and deletes the oldest ones.
async fn make(
    storage: &Storage,
    config: &BackupConfig,
    database: &Path,
) -> anyhow::Result<PathBuf> {
    make_folder(&config.folder, &config.setting)?;
    let now = storage.clock.now();
    let path = config.folder.join(now.strftime(NAME).to_string());
    ensure!(!path.exists(), "{} exists", path.display());
    // Beside the database, since it is not encrypted as a whole.
    let mut plain = database.as_os_str().to_owned();
    plain.push(".copying");
    let plain = Discarded(plain.into());
    plain.discard();
    storage.copy_to(&plain.0, now).await?;
    let (ring, entropy) = (storage.keys.ring(), storage.entropy.clone());
    let (target, keep) = (path.clone(), config.keep);
    let folder = config.folder.clone();
    tokio::task::spawn_blocking(move || {
        encrypt_file(&ring, &*entropy, &plain.0, &target)?;
        drop(plain);
        thin_out(&folder, keep, now)
    })
    .await??;
    Ok(path)
}

/// A file that is deleted when it is no longer needed.
struct Discarded(PathBuf);

impl Discarded {
    fn discard(&self) {
        let _ = fs::remove_file(&self.0);
    }
}

impl Drop for Discarded {
    fn drop(&mut self) {
        self.discard();
    }
}

/// Encrypts a file. The new one gets its name only once it is complete and synced to disk.
fn encrypt_file(
    ring: &KeyRing,
    entropy: &dyn Entropy,
    from: &Path,
    to: &Path,
) -> anyhow::Result<()> {
    let folder = to.parent().unwrap_or(Path::new("."));
    let write = || {
        let mut source = BufReader::new(File::open(from)?);
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        encrypt(ring, entropy, &mut source, &mut BufWriter::new(&mut file))?;
        file.as_file().sync_all()?;
        file.persist_noclobber(to).map_err(|error| error.error)?;
        #[cfg(unix)]
        File::open(folder)?.sync_all()?;
        std::io::Result::Ok(())
    };
    write().with_context(|| format!("cannot write {}", to.display()))
}

/// Deletes the oldest backups until at most `keep` are left.
fn thin_out(folder: &Path, keep: usize, now: Timestamp) -> anyhow::Result<()> {
    let all = past(folder, now)?;
    for old in &all[..all.len().saturating_sub(keep)] {
        fs::remove_file(&old.path)
            .with_context(|| format!("cannot delete {}", old.path.display()))?;
    }
    Ok(())
}

/// Writes the database that a backup contains to a new file, which only its owner can read. A copy that is not encrypted
/// is accepted too.
///
/// # Errors
/// If the backup cannot be read or decrypted, or the file exists; nothing is left behind.
pub(crate) fn unpack(ring: &KeyRing, backup: &Path, to: &Path) -> anyhow::Result<()> {
    let failed = || format!("cannot restore {}", backup.display());
    let folder = match to.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    let mut source = BufReader::new(File::open(backup).with_context(failed)?);
    let mut file = tempfile::NamedTempFile::new_in(folder)
        .with_context(|| format!("cannot write to {}", folder.display()))?;
    let mut target = BufWriter::new(&mut file);
    match decrypt(ring, &mut source, &mut target) {
        Err(EncryptedFileError::NotEncrypted) => {
            let mut source = File::open(backup).with_context(failed)?;
            let mut head = [0; SQLITE.len()];
            let is_database = source.read_exact(&mut head).is_ok() && head == *SQLITE;
            ensure!(
                is_database,
                "{}: it is neither an encrypted backup nor a database",
                failed()
            );
            target.write_all(&head)?;
            std::io::copy(&mut source, &mut target).with_context(failed)?;
        }
        decrypted => decrypted.with_context(failed)?,
    }
    target.flush()?;
    drop(target);
    file.as_file().sync_all()?;
    file.persist_noclobber(to)
        .map_err(|error| error.error)
        .with_context(|| {
            format!(
                "cannot write {}: a restore never replaces a file",
                to.display()
            )
        })?;
    Ok(())
}

/// Restores a backup into a temporary folder beside the gateway's data, and decrypts every secret in it. Returns how many
/// there are.
///
/// # Errors
/// If it cannot be restored or opened, or a secret does not decrypt.
pub(crate) async fn test(
    storage: &StorageConfig,
    backup: &Path,
    hooks: &TestHooks,
) -> anyhow::Result<u64> {
    let ring = vault_admin::keys(storage)?;
    let folder = tempfile::tempdir_in(&storage.data_dir)
        .with_context(|| format!("cannot write to {}", storage.data_dir.display()))?;
    let path = folder.path().join("restored.db");
    unpack(&ring, backup, &path)?;
    let restored = StorageConfig {
        database: Database::Sqlite(path),
        ..storage.clone()
    };
    let failed = || format!("{} was restored and cannot be used", backup.display());
    let admin = VaultAdmin::open(&restored, hooks)
        .await
        .with_context(failed)?;
    let census = Census::take(&admin.vault, &*admin.store)
        .await
        .with_context(failed)?;
    ensure!(
        census.unreadable.is_empty(),
        "{}: {} secrets do not decrypt",
        failed(),
        census.unreadable.len()
    );
    Ok(census.total())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_oldest_backups_go_and_other_files_stay() {
        let folder = tempfile::tempdir().unwrap();
        for name in [
            "threelo-20260102T000000Z.db.encrypted",
            "threelo-20251231T235959Z.db.encrypted",
            "threelo-20260101T000000Z.db.encrypted",
            "threelo-2026.db",
            "threelo-20200101T000000Z.db.encrypted.mine",
        ] {
            fs::write(folder.path().join(name), "").unwrap();
        }
        let now = "2026-01-03T00:00:00Z".parse().unwrap();
        let times =
            |of: Vec<Backup>| -> Vec<_> { of.iter().map(|one| one.at.to_string()).collect() };
        thin_out(folder.path(), 2, now).unwrap();
        let left = ["2026-01-01T00:00:00Z", "2026-01-02T00:00:00Z"];
        assert_eq!(times(list(folder.path()).unwrap()), left);
        assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 4);

        let of_the_future = "threelo-20990101T000000Z.db.encrypted";
        fs::write(folder.path().join(of_the_future), "").unwrap();
        thin_out(folder.path(), 2, now).unwrap();
        assert_eq!(times(past(folder.path(), now).unwrap()), left);
        assert!(folder.path().join(of_the_future).exists());
    }

    #[test]
    fn the_next_backup_is_due_after_the_interval_also_across_restarts() {
        let hour = Duration::from_secs(3600);
        let newest = Some("2026-01-02T00:00:00Z".parse().unwrap());
        for (newest, now, wanted) in [
            (None, "2026-01-02T00:30:00Z", Duration::ZERO),
            (newest, "2026-01-02T00:30:00Z", hour / 2),
            (newest, "2026-01-02T03:00:00Z", Duration::ZERO),
        ] {
            assert_eq!(until_due(hour, newest, now.parse().unwrap()), wanted);
        }
    }

    #[test]
    fn a_folder_that_does_not_exist_has_no_backups() {
        let folder = tempfile::tempdir().unwrap();
        assert!(list(&folder.path().join("absent")).unwrap().is_empty());
    }
}
