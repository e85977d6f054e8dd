//! The settings of scheduled backups.

use std::{path::PathBuf, time::Duration};

use anyhow::{Context, ensure};
use clap::Args;

use super::{Database, duration, file::File, number::whole};

/// The shortest time between two backups.
const SHORTEST: Duration = Duration::from_secs(60);

/// The options of scheduled backups.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Backup options")]
pub struct BackupSchedule {
    /// Write encrypted backups of a SQLite database to this folder [default: no backups]
    #[arg(long, env = "THREELO_BACKUP_DIR", value_name = "FOLDER")]
    pub backup_dir: Option<PathBuf>,

    /// Time between two backups, such as 6h or 1d [default: 1d]
    #[arg(long, env = "THREELO_BACKUP_EVERY", value_name = "DURATION")]
    pub backup_every: Option<String>,

    /// Number of backups to keep; older ones are deleted [default: 7]
    #[arg(long, env = "THREELO_BACKUP_KEEP", value_name = "COUNT", value_parser = whole::<u32, 1>)]
    pub backup_keep: Option<u32>,
}

/// When backups are made, where, and how many are kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupConfig {
    /// The folder.
    pub folder: PathBuf,
    /// Name of the setting that contains the folder.
    pub setting: String,
    /// Time between two backups.
    pub every: Duration,
    /// Number of backups to keep.
    pub keep: usize,
}

impl BackupSchedule {
    /// Returns the schedule, if a folder is set.
    pub(super) fn config(
        self,
        file: &File,
        database: &Database,
        name: &dyn Fn(&str) -> String,
    ) -> anyhow::Result<Option<BackupConfig>> {
        let every = self.backup_every.or(file.backup_every.clone());
        let keep = self.backup_keep.or(file.backup_keep);
        let setting = name("backup-dir");
        let Some(folder) = self.backup_dir.or(file.backup_dir.clone()) else {
            for (other, is_given) in [
                ("backup-every", every.is_some()),
                ("backup-keep", keep.is_some()),
            ] {
                ensure!(
                    !is_given,
                    "{} has no effect without a folder: set {setting}",
                    name(other)
                );
            }
            return Ok(None);
        };
        ensure!(
            matches!(database, Database::Sqlite(_)),
            "{setting} is for SQLite: back Postgres up with its own tools, see docs/backups.md"
        );
        let every = match every {
            Some(text) => duration(&text)
                .with_context(|| name("backup-every"))?
                .unsigned_abs(),
            None => Duration::from_secs(24 * 60 * 60),
        };
        ensure!(
            every >= SHORTEST,
            "{}: the time between two backups is at least one minute",
            name("backup-every")
        );
        let keep = keep.unwrap_or(7);
        ensure!(
            keep > 0,
            "{}: keep at least one backup",
            name("backup-keep")
        );
        Ok(Some(BackupConfig {
            folder,
            setting,
            every,
            keep: keep as usize,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn config(
        every: Option<&str>,
        keep: Option<u32>,
        dir: Option<&str>,
    ) -> anyhow::Result<Option<BackupConfig>> {
        let schedule = BackupSchedule {
            backup_dir: dir.map(PathBuf::from),
            backup_every: every.map(str::to_owned),
            backup_keep: keep,
        };
        let database = Database::Sqlite("threelo.db".into());
        schedule.config(&File::default(), &database, &|setting| {
            format!("--{setting}")
        })
    }

    #[test]
    fn a_folder_is_enough() {
        let config = config(None, None, Some("/backups")).unwrap().unwrap();
        assert_eq!((config.every.as_secs(), config.keep), (86_400, 7));
    }

    #[test]
    fn settings_that_cannot_be_meant_are_refused() {
        for (every, keep, dir, wanted) in [
            (Some("6h"), None, None, "--backup-every has no effect"),
            (None, Some(3), None, "--backup-keep has no effect"),
            (Some("soon"), None, Some("b"), "--backup-every"),
            (Some("5s"), None, Some("b"), "at least one minute"),
            (None, Some(0), Some("b"), "at least one backup"),
        ] {
            let error = format!("{:#}", config(every, keep, dir).unwrap_err());
            assert!(error.contains(wanted), "{error}");
        }
        let schedule = BackupSchedule {
            backup_dir: Some("b".into()),
            ..Default::default()
        };
        let database = Database::parse("postgres://db/threelo", "--database").unwrap();
        let error = schedule.config(&File::default(), &database, &|setting| {
            format!("--{setting}")
        });
        assert!(error.unwrap_err().to_string().contains("is for SQLite"));
    }
}
