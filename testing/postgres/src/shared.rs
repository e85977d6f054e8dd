//! The cluster that all tests of a run share. Its address is stored in a file, since runners such as nextest
//! run each test in a process of its own.

use std::{
    env,
    fs::{self, DirBuilder, File},
    io,
    net::TcpStream,
    os::unix::fs::{DirBuilderExt, MetadataExt},
    path::{Path, PathBuf},
};

use rustix::fs::statvfs;

use crate::{
    cluster::{Cluster, WITHOUT_SYNC},
    programs::Programs,
    watch,
};

/// Returns the address of the cluster, which is started if it does not run.
pub(crate) fn url() -> Result<String, &'static str> {
    let programs = Programs::find()?;
    let folder = in_memory().unwrap_or_else(|| {
        let folder = own(&env::temp_dir());
        folder.expect("there is a temporary folder")
    });
    // Processes that need it while it starts wait here.
    let lock = File::create(folder.join("lock")).expect("the folder is ours");
    lock.lock().expect("files can be locked");
    let note = folder.join("current");
    let (url, cluster) = match running(&note) {
        Some(running) => running,
        None => {
            remove_empty(&folder);
            let cluster = Cluster::create(programs, &folder, WITHOUT_SYNC);
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

/// Returns the address and the folder of the cluster that is named in this file, if it is still in use.
fn running(note: &Path) -> Option<(String, PathBuf)> {
    let note = fs::read_to_string(note).ok()?;
    let mut lines = note.lines();
    let (url, folder) = (lines.next()?, PathBuf::from(lines.next()?));
    let address = url.split('@').nth(1)?.split('/').next()?;
    (watch::is_used(&folder) && TcpStream::connect(address).is_ok())
        .then(|| (url.to_owned(), folder))
}

/// Returns a folder of a file system in memory, if there is one with enough room: each new database is three hundred new
/// files, which take a disk half a second.
fn in_memory() -> Option<PathBuf> {
    const ENOUGH: u64 = 2 * 1024 * 1024 * 1024;

    let folder = Path::new("/dev/shm");
    let room = statvfs(folder).ok()?;
    let is_enough = room.f_bavail.saturating_mul(room.f_frsize) > ENOUGH;
    own(folder).ok().filter(|_| is_enough)
}

/// Removes the empty folders of clusters that were stopped: the user of Postgres cannot always remove
/// them.
fn remove_empty(folder: &Path) {
    for entry in fs::read_dir(folder).into_iter().flatten().flatten() {
        // It fails for files and for folders that are not empty.
        let _ = fs::remove_dir(entry.path());
    }
}

/// Returns the folder of this user in this one. Other users may enter it, since Postgres may run as one of
/// them, but not the folder of a cluster.
fn own(parent: &Path) -> io::Result<PathBuf> {
    let me = fs::metadata("/proc/self").map_or(0, |process| process.uid());
    let folder = parent.join(format!("threelo-test-postgres-{me}"));
    let mut builder = DirBuilder::new();
    builder.recursive(true).mode(0o711).create(&folder)?;
    let owner = fs::metadata(&folder)?.uid();
    assert_eq!(owner, me, "{} belongs to another user", folder.display());
    Ok(folder)
}
