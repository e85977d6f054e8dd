//! Stops clusters that are no longer used.
//!
//! A process that uses a cluster touches its file `used` now and then; a script that was started beside
//! the server stops the server and itself when the file was not touched for two minutes. So nothing is left
//! behind, however the tests end.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
    time::{Duration, SystemTime},
};

const SCRIPT: &str = r#"
while sleep 10; do
    if [ -z "$(find "$0/used" -mmin -2 2>/dev/null)" ]; then
        [ -f "$0/data/postmaster.pid" ] && kill -QUIT "$(head -n 1 "$0/data/postmaster.pid")"
        sleep 2
        rm -rf "$0"
        exit
    fi
done
"#;

/// Starts the script for the cluster in this folder with this shell.
pub(crate) fn begin(mut shell: Command, folder: &Path) {
    touch(folder);
    shell
        .args(["-c", SCRIPT])
        .arg(folder)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    // The script is not waited for: it outlives this process.
    drop(shell.spawn().expect("there is a shell"));
}

/// Returns whether the cluster will not be stopped soon.
pub(crate) fn is_used(folder: &Path) -> bool {
    let used = fs::metadata(folder.join("used")).and_then(|file| file.modified());
    let age = used.ok().and_then(|used| used.elapsed().ok());
    age.is_some_and(|age| age < Duration::from_secs(60))
}

/// Keeps the cluster from being stopped while this process runs.
pub(crate) fn keep(folder: PathBuf) {
    touch(&folder);
    thread::spawn(move || {
        while folder.exists() {
            thread::sleep(Duration::from_secs(15));
            touch(&folder);
        }
    });
}

fn touch(folder: &Path) {
    let file = File::options()
        .create(true)
        .append(true)
        .open(folder.join("used"));
    // If the folder is gone, so is the server, and the next query fails.
    if let Ok(file) = file {
        let _ = file.set_modified(now());
    }
}

#[expect(
    clippy::disallowed_methods,
    reason = "file times are those of the machine's clock"
)]
fn now() -> SystemTime {
    SystemTime::now()
}
