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

/// Why a key file could not be read or made.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum KeyFileError {
    /// It is not there.
    #[error("no key file at {path}: name the right file, or make one with `openssl rand -hex 32`")]
    Missing {
        /// The file.
        path: PathBuf,
    },
    /// Making one would replace another.
    #[error("{path} exists: a key file is never overwritten")]
    Exists {
        /// The file.
        path: PathBuf,
    },
    /// Others than its owner may read or write it.
    #[error("the key file {path} has mode {mode:03o}: run `chmod 600 {path}`")]
    TooOpen {
        /// The file.
        path: PathBuf,
        /// Its permission bits.
        mode: u32,
    },
    /// It does not hold keys.
    #[error("the key file {path} holds no key: {source}")]
    NoKey {
        /// The file.
        path: PathBuf,
        /// Why its content is no key.
        source: InvalidKey,
    },
    /// The file system refused.
    #[error("the key file {path} can not be used: {source}")]
    Io {
        /// The file.
        path: PathBuf,
        /// What it said.
        source: io::Error,
    },
}

/// Reads the keys of a file, the primary first.
///
/// # Errors
/// [`KeyFileError`], also when others than the owner may read or write the file.
pub fn read(path: &Path) -> Result<KeyRing, KeyFileError> {
    let file = open_private(path)?;
    let text = io::read_to_string(file).map_err(|error| told(path, error))?;
    let text = Zeroizing::new(text);
    text.parse().map_err(|source| KeyFileError::NoKey {
        path: path.to_owned(),
        source,
    })
}

/// Makes a file with a new key, readable for its owner alone. It appears complete or not at
/// all, and never takes the place of another.
///
/// # Errors
/// [`KeyFileError`], also when the file exists.
pub fn create(path: &Path, entropy: &dyn Entropy) -> Result<KeyRing, KeyFileError> {
    let ring = KeyRing::new(MasterKey::generate(entropy));
    let draft = draft_beside(path, entropy);
    // A link, unlike a rename, fails where the name is taken.
    let made = write_draft(&draft, &ring.to_text()).and_then(|()| fs::hard_link(&draft, path));
    let cleared = fs::remove_file(&draft);
    made.map_err(|error| told(path, error))?;
    cleared
        .and_then(|()| sync_folder(path))
        .map_err(|error| told(path, error))?;
    Ok(ring)
}

/// Reads the file, or makes it where there is none.
///
/// # Errors
/// [`KeyFileError`].
pub fn read_or_create(path: &Path, entropy: &dyn Entropy) -> Result<KeyRing, KeyFileError> {
    match read(path) {
        Err(KeyFileError::Missing { .. }) => match create(path, entropy) {
            // Another process was first: theirs it is.
            Err(KeyFileError::Exists { .. }) => read(path),
            outcome => outcome,
        },
        outcome => outcome,
    }
}

/// Makes a new key and puts it before those of the file, so that it becomes the primary; the
/// others stay. The file changes all at once, and of several that do this at the same time none
/// loses another's key.
///
/// # Errors
/// [`KeyFileError`]; the file is then as it was.
pub fn put_new_first(path: &Path, entropy: &dyn Entropy) -> Result<KeyRing, KeyFileError> {
    let failed = |error| told(path, error);
    // A link that leads to the file stays one.
    let path = &fs::canonicalize(path).map_err(failed)?;
    let mut lock = path.as_os_str().to_owned();
    lock.push(".lock");
    let lock = File::create(lock).map_err(failed)?;
    lock.lock().map_err(failed)?;
    let ring = KeyRing::new(MasterKey::generate(entropy)).with_older_of(&read(path)?);
    let draft = draft_beside(path, entropy);
    write_draft(&draft, &ring.to_text())
        .and_then(|()| fs::rename(&draft, path))
        .inspect_err(|_| drop(fs::remove_file(&draft)))
        .and_then(|()| sync_folder(path))
        .map_err(failed)?;
    Ok(ring)
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

/// A lost name after a power cut would be a lost key.
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

fn open_private(path: &Path) -> Result<File, KeyFileError> {
    let file = File::open(path).map_err(|error| told(path, error))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;

        // Asked of the open file, so that it cannot be exchanged in between.
        let metadata = file.metadata().map_err(|error| told(path, error))?;
        let mode = metadata.permissions().mode() & 0o777;
        if mode & 0o077 != 0 {
            let path = path.to_owned();
            return Err(KeyFileError::TooOpen { path, mode });
        }
    }
    Ok(file)
}

fn told(path: &Path, source: io::Error) -> KeyFileError {
    let path = path.to_owned();
    match source.kind() {
        io::ErrorKind::NotFound => KeyFileError::Missing { path },
        io::ErrorKind::AlreadyExists => KeyFileError::Exists { path },
        _ => KeyFileError::Io { path, source },
    }
}
