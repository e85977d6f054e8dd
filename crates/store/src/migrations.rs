//! The migrations, which are compiled in.

use include_dir::Dir;
use sqlx::{
    SqlSafeStr as _,
    migrate::{Migration, MigrationType, Migrator},
};

/// Returns the migrations of a folder: its files with names like `0003_rotation.sql`.
///
/// `sqlx::migrate!` returns the same. But its macro depends on sqlx, which would be compiled a second time, with both databases and TLS.
pub(crate) fn migrator(folder: &Dir<'static>) -> Migrator {
    let is_sql = |ending| ending == "sql";
    let files = folder
        .files()
        .filter(|file| file.path().extension().is_some_and(is_sql));
    let migrations = files.map(|file| {
        let name = file.path().file_stem().and_then(|name| name.to_str());
        let (number, name) = name
            .and_then(|name| name.split_once('_'))
            .expect("each migration has a number and a name");
        Migration::new(
            number
                .parse()
                .expect("each migration begins with its number"),
            name.replace('_', " ").into(),
            MigrationType::Simple,
            file.contents_utf8()
                .expect("migrations are text")
                .into_sql_str(),
            false,
        )
    });
    Migrator::with_migrations(migrations.collect())
}
