//! The cluster that all tests of a run share, over processes: runners like nextest give each test
//! one of its own.

use std::{
    env,
    fs::{self, DirBuilder, File},
    net::TcpStream,
    os::unix::fs::{DirBuilderExt, MetadataExt},
    path::{Path, PathBuf},
};

use crate::{cluster::Cluster, programs::Programs, watch};

/// The address of the cluster, which is started where there is none.
pub(crate) fn url() -> Result<String, &'static str> {
    let programs = Programs::find()?;
    let folder = folder();
    // Processes that need it while it starts wait here.
    let lock = File::create(folder.join("lock")).expect("the folder is ours");
    lock.lock().expect("files can be locked");
    let note = folder.join("current");
    let (url, cluster) = match running(&note) {
        Some(running) => running,
        None => {
            remove_empty(&folder);
            let cluster = Cluster::create(programs, &folder);
            drop(cluster.start());
            cluster.watch();
            let folder = cluster.folder().to_owned();
            let text = format!("{}\n{}\n", cluster.url(), folder.display());
            fs::write(&note, text).expect("the folder is ours");
            (cluster.url(), folder)
        }
    };
    watch::keep(cluster);
    Ok(url)
}

/// The cluster that the note tells of, if it will stay for long enough.
fn running(note: &Path) -> Option<(String, PathBuf)> {
    let note = fs::read_to_string(note).ok()?;
    let mut lines = note.lines();
    let (url, folder) = (lines.next()?, PathBuf::from(lines.next()?));
    let address = url.split('@').nth(1)?.split('/').next()?;
    (watch::is_used(&folder) && TcpStream::connect(address).is_ok())
        .then(|| (url.to_owned(), folder))
}

/// Removes what is left of clusters that have ended: Postgres's user may empty their folders, but
/// not always remove them.
fn remove_empty(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        // It refuses for what is no folder, or not empty.
        let _ = fs::remove_dir(entry.path());
    }
}

/// The folder of this user's clusters. Others may enter, since Postgres may run as another user;
/// but each cluster's own folder is closed.
fn folder() -> PathBuf {
    let me = fs::metadata("/proc/self").map_or(0, |process| process.uid());
    let folder = env::temp_dir().join(format!("threelo-test-postgres-{me}"));
    let mut builder = DirBuilder::new();
    builder
        .recursive(true)
        .mode(0o711)
        .create(&folder)
        .expect("there is a temporary folder");
    let owner = fs::metadata(&folder).expect("it was made").uid();
    assert_eq!(owner, me, "{} belongs to somebody else", folder.display());
    folder
}
