//! Creates folders that only their owner can access, and removes what a failed start created.

use std::{
    fs, io,
    path::{Path, PathBuf},
};

use anyhow::{Context, bail};

/// Creates a folder and its missing parents, each with mode 0700, and returns those that were
/// created, innermost first.
///
/// # Errors
/// Names the setting that contains the path. Folders that were created before the failure are
/// removed.
pub(crate) fn make_folder(folder: &Path, setting: &str) -> anyhow::Result<Vec<PathBuf>> {
    let mut created = Vec::new();
    for folder in missing(folder).into_iter().rev() {
        let mut builder = fs::DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        match builder.create(&folder) {
            Ok(()) => created.insert(0, folder),
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => {
                remove(&[], &created);
                return Err(error).with_context(|| {
                    format!("{setting}: cannot create the folder {}", folder.display())
                });
            }
        }
    }
    if !folder.is_dir() {
        bail!("{setting}: {} is not a folder", folder.display());
    }
    Ok(created)
}

/// Returns the folders of a path that do not exist, innermost first.
pub(crate) fn missing(folder: &Path) -> Vec<PathBuf> {
    let is_missing = |folder: &&Path| !folder.as_os_str().is_empty() && !folder.exists();
    let missing = folder.ancestors().take_while(is_missing);
    missing.map(Path::to_owned).collect()
}

/// Returns the folder that contains a file.
pub(crate) fn folder_of(file: &Path) -> &Path {
    match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Removes files, and then those of the folders that are empty. Ignores failures: the error that
/// caused the removal matters more.
pub(crate) fn remove(files: &[PathBuf], folders: &[PathBuf]) {
    for file in files {
        let _ = fs::remove_file(file);
    }
    for folder in folders {
        let _ = fs::remove_dir(folder);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_created_with_its_parents_accessible_only_to_its_owner() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("a/b/c");
        let created = make_folder(&folder, "--data-dir").unwrap();
        let wanted = ["a/b/c", "a/b", "a"].map(|name| home.path().join(name));
        assert_eq!(created, wanted);
        #[cfg(unix)]
        for folder in created {
            use std::os::unix::fs::PermissionsExt;
            let mode = fs::metadata(&folder).unwrap().permissions().mode();
            assert_eq!(mode & 0o777, 0o700, "{}", folder.display());
        }
        assert!(make_folder(&folder, "--data-dir").unwrap().is_empty());
    }

    #[test]
    fn the_error_about_a_file_in_place_of_a_folder_names_the_setting() {
        let home = tempfile::tempdir().unwrap();
        let file = home.path().join("file");
        fs::write(&file, "").unwrap();
        for folder in [file.clone(), file.join("below/it")] {
            let error = format!("{:#}", make_folder(&folder, "--data-dir").unwrap_err());
            assert!(error.starts_with("--data-dir: "), "{error}");
            assert!(error.contains(&*file.to_string_lossy()), "{error}");
        }
        assert_eq!(fs::read_dir(home.path()).unwrap().count(), 1);
    }
}
