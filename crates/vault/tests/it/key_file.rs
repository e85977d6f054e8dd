//! Key files are private, complete, and never overwritten.

use std::fs;

use threelo_core::entropy::SystemEntropy;
use threelo_vault::key_file::{self, KeyFileError};

#[test]
fn a_new_key_file_can_be_read() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("key");
    let made = key_file::create(&path, &SystemEntropy).unwrap();
    assert_eq!(key_file::read(&path).unwrap().ids(), made.ids());
}

#[test]
fn nothing_but_the_key_file_is_left_in_the_folder() {
    let folder = tempfile::tempdir().unwrap();
    key_file::create(&folder.path().join("key"), &SystemEntropy).unwrap();
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_key_file_is_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("key");
    key_file::create(&path, &SystemEntropy).unwrap();
    let before = fs::read(&path).unwrap();
    let error = key_file::create(&path, &SystemEntropy).err().unwrap();
    assert!(matches!(error, KeyFileError::Exists { .. }), "{error}");
    assert_eq!(fs::read(&path).unwrap(), before);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_missing_file_is_only_created_on_request() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("key");
    let error = key_file::read(&path).err().unwrap();
    assert!(matches!(error, KeyFileError::Missing { .. }), "{error}");
    assert!(!path.exists());

    let made = key_file::read_or_create(&path, &SystemEntropy).unwrap();
    let again = key_file::read_or_create(&path, &SystemEntropy).unwrap();
    assert_eq!(again.ids(), made.ids());
}

#[test]
fn a_file_without_a_key_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("key");
    key_file::create(&path, &SystemEntropy).unwrap();
    fs::write(&path, "not a key").unwrap();
    let error = key_file::read(&path).err().unwrap();
    assert!(matches!(error, KeyFileError::NoKey { .. }), "{error}");
    assert!(!error.to_string().contains("not a key"));
}

#[cfg(unix)]
mod permissions {
    use std::{fs::Permissions, os::unix::fs::PermissionsExt};

    use super::*;

    #[test]
    fn a_new_key_file_is_readable_by_its_owner_only() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key");
        key_file::create(&path, &SystemEntropy).unwrap();
        let mode = fs::metadata(&path).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o600);
    }

    /// Only root can give files away, and is who runs `rekey` beside a service.
    #[test]
    fn a_new_key_of_an_administrator_leaves_the_file_to_its_owner() {
        use std::os::unix::fs::{MetadataExt, chown};

        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key");
        key_file::create(&path, &SystemEntropy).unwrap();
        if chown(&path, Some(65534), Some(65534)).is_err() {
            return;
        }
        key_file::put_new_first(&path, &SystemEntropy).unwrap();
        let found = fs::metadata(&path).unwrap();
        assert_eq!((found.uid(), found.gid()), (65534, 65534));
    }

    #[test]
    fn a_file_that_others_can_read_is_refused_with_the_remedy() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key");
        key_file::create(&path, &SystemEntropy).unwrap();
        for mode in [0o640, 0o604, 0o620, 0o666, 0o644, 0o444, 0o440] {
            fs::set_permissions(&path, Permissions::from_mode(mode)).unwrap();
            let error = key_file::read(&path).err().unwrap().to_string();
            let shown = path.display();
            let wanted = format!("the key file {shown} has mode {mode:o}: run `chmod 600 {shown}`");
            assert!(error.starts_with(&wanted), "{error}");
        }
    }
}

#[test]
fn a_new_key_comes_first_and_the_others_stay() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("key");
    let first = key_file::create(&path, &SystemEntropy).unwrap();
    let both = key_file::put_new_first(&path, &SystemEntropy).unwrap();
    assert_eq!(both.ids()[1..], first.ids());
    assert_eq!(key_file::read(&path).unwrap().ids(), both.ids());
}

#[test]
fn of_many_new_keys_none_is_lost() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("key");
    key_file::create(&path, &SystemEntropy).unwrap();
    std::thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| key_file::put_new_first(&path, &SystemEntropy).unwrap());
        }
    });
    assert_eq!(key_file::read(&path).unwrap().ids().len(), 9);
}
