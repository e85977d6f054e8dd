//! The key file: keys in a file that only its owner can read.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::{Path, PathBuf},
};

use threelo_core::entropy::{Entropy, random_hex};
use zeroize::Zeroizing;

use crate::{
    key::{InvalidKey, MasterKey},
    key_ring::KeyRing,
};

/// Why a key file could not be read or created.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KeyFileError {
    /// The file does not exist.
    #[error(
        "no key file at {path}: correct the path, or create a file with `openssl rand -hex 32`"
    )]
    Missing {
        /// The file.
        path: PathBuf,
    },
    /// The file already exists.
    #[error("{path} exists: a key file is never overwritten")]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// Other users than its owner can read or write it.
    #[error(
        "the key file {path} has mode {mode:03o}: run `chmod 600 {path}` (a file that others can read is \
         used only where neither this process nor others can change it)"
    )]
    TooOpen {
        /// The file.
        path: PathBuf,
        /// Its permission bits.
        mode: u32,
    },
    /// A key cannot be added, since the file is provided from elsewhere.
    #[error(
        "the key file {path} cannot be changed here: where it comes from, put a new key \
         (`openssl rand -hex 32`) before the others, separated by a line break; then continue without \
         a new key"
    )]
    ReadOnly {
        /// The file.
        path: PathBuf,
    },
    /// It does not contain valid keys.
    #[error("the key file {path} does not contain a valid key: {source}")]
    NoKey {
        /// The file.
        path: PathBuf,
        /// Why its content is not a key.
        source: InvalidKey,
    },
    /// The file system refused.
    #[error("the key file {path} cannot be used: {source}")]
    Io {
        /// The file.
        path: PathBuf,
        /// The error of the file system.
        source: io::Error,
    },
}

/// How a key file is protected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Protection {
    /// Its owner alone can read and write it.
    Private,
    /// Others can read it, but neither they nor this process can change it, as with secrets mounted by a
    /// container platform.
    ReadOnly {
        /// Its permission bits.
        mode: u32,
    },
}

/// Reads the keys of a file, the primary first.
///
/// A file that others than the owner can read is accepted only where neither they nor this process
/// can change it; see [`Protection`].
///
/// # Errors
/// [`KeyFileError`], also when the file is not protected.
pub fn read(path: &Path) -> Result<KeyRing, KeyFileError> {
    let file = File::open(path).map_err(|error| io_error(path, error))?;
    // Checked on the open file, so that it cannot be replaced in between.
    protection_of(&file, path)?;
    let text = io::read_to_string(file).map_err(|error| io_error(path, error))?;
    let text = Zeroizing::new(text);
    text.parse().map_err(|source| KeyFileError::NoKey {
        path: path.to_owned(),
        source,
    })
}

/// Creates a file with a new key, readable by its owner only. It appears complete or not at all, and
/// never replaces another file.
///
/// # Errors
/// [`KeyFileError`], also when the file exists.
pub fn create(path: &Path, entropy: &dyn Entropy) -> Result<KeyRing, KeyFileError> {
    let ring = KeyRing::new(MasterKey::generate(entropy));
    let draft = draft_beside(path, entropy);
    // A link, unlike a rename, fails if the name is taken.
    let made = write_draft(&draft, &ring.to_text()).and_then(|()| fs::hard_link(&draft, path));
    let cleared = fs::remove_file(&draft);
    made.map_err(|error| io_error(path, error))?;
    cleared
        .and_then(|()| sync_folder(path))
        .map_err(|error| io_error(path, error))?;
    Ok(ring)
}

/// Reads the file, or creates it if it does not exist.
///
/// # Errors
/// [`KeyFileError`].
pub fn read_or_create(path: &Path, entropy: &dyn Entropy) -> Result<KeyRing, KeyFileError> {
    match read(path) {
        Err(KeyFileError::Missing { .. }) => match create(path, entropy) {
            // Another process created it first; use that one.
            Err(KeyFileError::Exists { .. }) => read(path),
            outcome => outcome,
        },
        outcome => outcome,
    }
}

/// Generates a new key and inserts it before those of the file, so that it becomes the primary one. The
/// others stay. The file is replaced atomically, and concurrent calls do not lose each other's keys.
///
/// # Errors
/// [`KeyFileError`]; the file is unchanged then.
pub fn put_new_first(path: &Path, entropy: &dyn Entropy) -> Result<KeyRing, KeyFileError> {
    let failed = |error| io_error(path, error);
    // A symbolic link to the file stays a link.
    let path = &fs::canonicalize(path).map_err(failed)?;
    if let Protection::ReadOnly { .. } = protection(path)? {
        let path = path.to_owned();
        return Err(KeyFileError::ReadOnly { path });
    }
    let mut lock = path.as_os_str().to_owned();
    lock.push(".lock");
    let lock = File::create(lock).map_err(failed)?;
    lock.lock().map_err(failed)?;
    let ring = KeyRing::new(MasterKey::generate(entropy)).with_older_of(&read(path)?);
    let draft = draft_beside(path, entropy);
    write_draft(&draft, &ring.to_text())
        .and_then(|()| take_owner(&draft, path))
        .and_then(|()| fs::rename(&draft, path))
        .inspect_err(|_| drop(fs::remove_file(&draft)))
        .and_then(|()| sync_folder(path))
        .map_err(failed)?;
    Ok(ring)
}

/// Gives a file the owner of another one. An administrator changes the file of a gateway that runs as another user, which has to
/// read it.
#[cfg(unix)]
fn take_owner(file: &Path, of: &Path) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt, chown};
    let (own, wanted) = (fs::metadata(file)?, fs::metadata(of)?);
    match (own.uid(), own.gid()) == (wanted.uid(), wanted.gid()) {
        true => Ok(()),
        false => chown(file, Some(wanted.uid()), Some(wanted.gid())),
    }
}

#[cfg(not(unix))]
fn take_owner(_: &Path, _: &Path) -> io::Result<()> {
    Ok(())
}

fn draft_beside(path: &Path, entropy: &dyn Entropy) -> PathBuf {
    let mut draft = path.as_os_str().to_owned();
    draft.push(format!(".{}", &random_hex(entropy)[..16]));
    PathBuf::from(draft)
}

fn write_draft(path: &Path, text: &str) -> io::Result<()> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(text.as_bytes())?;
    file.sync_all()
}

/// Syncs the folder, so that the file name survives a power failure.
fn sync_folder(path: &Path) -> io::Result<()> {
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    if cfg!(unix) {
        File::open(folder)?.sync_all()?;
    }
    Ok(())
}

/// Returns how a key file is protected.
///
/// # Errors
/// [`KeyFileError`], also when the file is not protected.
pub fn protection(path: &Path) -> Result<Protection, KeyFileError> {
    let file = File::open(path).map_err(|error| io_error(path, error))?;
    protection_of(&file, path)
}

#[cfg(unix)]
fn protection_of(file: &File, path: &Path) -> Result<Protection, KeyFileError> {
    use std::os::unix::fs::MetadataExt;

    let metadata = file.metadata().map_err(|error| io_error(path, error))?;
    let mode = metadata.mode() & 0o777;
    if mode & 0o077 == 0 {
        Ok(Protection::Private)
    } else if mode & 0o022 == 0 && is_out_of_reach(file, path, metadata.uid()) {
        Ok(Protection::ReadOnly { mode })
    } else {
        let path = path.to_owned();
        Err(KeyFileError::TooOpen { path, mode })
    }
}

#[cfg(not(unix))]
fn protection_of(_: &File, _: &Path) -> Result<Protection, KeyFileError> {
    Ok(Protection::Private)
}

/// Returns whether this process can neither change a file nor replace it.
#[cfg(unix)]
fn is_out_of_reach(file: &File, path: &Path, owner: u32) -> bool {
    use rustix::{
        fs::{Access, AtFlags, CWD, StatVfsMountFlags, accessat, fstatvfs},
        process::geteuid,
    };

    let is_mounted_read_only =
        fstatvfs(file).is_ok_and(|system| system.f_flag.contains(StatVfsMountFlags::RDONLY));
    if is_mounted_read_only {
        return true;
    }
    // An owner can give itself the permission to write.
    let is_ours = owner == geteuid().as_raw();
    let can_write = |path: &Path| accessat(CWD, path, Access::WRITE_OK, AtFlags::EACCESS).is_ok();
    // The platform uses links, so the real path is checked.
    let real = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    !is_ours && !can_write(&real) && real.parent().is_some_and(|folder| !can_write(folder))
}

fn io_error(path: &Path, source: io::Error) -> KeyFileError {
    let path = path.to_owned();
    match source.kind() {
        io::ErrorKind::NotFound => KeyFileError::Missing { path },
        io::ErrorKind::AlreadyExists => KeyFileError::Exists { path },
        _ => KeyFileError::Io { path, source },
    }
}
