//! Workspaces in temporary folders.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// A workspace in a temporary folder, under git. Cargo's configuration can be beside it.
pub(crate) struct Scratch {
    folder: TempDir,
}

impl Scratch {
    /// Returns a copy of this repository, of which nothing is committed.
    pub(crate) fn copy() -> Self {
        let scratch = Self::empty();
        let root = repository();
        let listed = Command::new("git")
            .args(["ls-files", "--cached", "--others", "--exclude-standard"])
            .current_dir(root)
            .output()
            .expect("git is installed");
        assert!(
            listed.status.success(),
            "{}",
            String::from_utf8_lossy(&listed.stderr)
        );
        for path in String::from_utf8(listed.stdout)
            .expect("paths are UTF-8")
            .lines()
        {
            // A file whose removal is not committed yet is still listed.
            if let Ok(bytes) = fs::read(root.join(path)) {
                let to = scratch.root().join(path);
                fs::create_dir_all(to.parent().expect("a file is in a folder"))
                    .expect("the folder can be created");
                fs::write(to, bytes).expect("the file can be written");
            }
        }
        scratch
    }

    /// Returns a workspace with `threelo-core`; `threelo-sites`, whose interface contains a type of it;
    /// `threelo-jira`, which uses it inside; and a crate that is not published. Everything is committed.
    pub(crate) fn small() -> Self {
        let scratch = Self::empty();
        scratch.write(
            "Cargo.toml",
            "[workspace]\nresolver = \"3\"\nmembers = [\"crates/*\"]\n\n\
             [workspace.package]\nedition = \"2024\"\nlicense = \"MIT OR Apache-2.0\"\nrepository = \"https://example.com/\"\n\
             rust-version = \"1.85\"\n\n\
             [workspace.dependencies]\n\
             threelo-core = { version = \"0.1.0\", path = \"crates/core\" } # below all\n\
             threelo-sites = { version = \"0.1.0\", path = \"crates/sites\" }\n\
             threelo-jira = { version = \"0.1.0\", path = \"crates/jira\" }\n\n\
             [workspace.lints.rust]\nunsafe_code = \"forbid\"\n",
        );
        scratch.write(".gitignore", "target\n");
        scratch.write("deny.toml", "[licenses]\nallow = [\"MIT\"]\n");
        scratch.member("core", "", "/// An id.\npub struct Id(pub u32);\n");
        let on_core = "threelo-core.workspace = true\n";
        scratch.member(
            "sites",
            on_core,
            "use threelo_core::Id;\n\n/// Returns the id of a site.\npub fn site() -> Id {\n    Id(1)\n}\n",
        );
        scratch.member(
            "jira",
            on_core,
            "/// Returns the number of issues.\npub fn issues() -> u32 {\n    threelo_core::Id(2).0\n}\n",
        );
        scratch.member("tool", on_core, "");
        let manifest = scratch.read("crates/tool/Cargo.toml");
        scratch.write(
            "crates/tool/Cargo.toml",
            &manifest.replace("[dependencies]", "publish = false\n[dependencies]"),
        );
        scratch.cargo(&["generate-lockfile", "--offline"]);
        scratch.commit("A small workspace");
        scratch
    }

    fn empty() -> Self {
        let scratch = Self {
            folder: TempDir::new().expect("a temporary folder can be created"),
        };
        fs::create_dir(scratch.root()).expect("the folder can be created");
        scratch.git(&["init", "--quiet", "--initial-branch", "main"]);
        scratch.git(&["config", "user.name", "Tester"]);
        scratch.git(&["config", "user.email", "tester@example.com"]);
        scratch
    }

    fn member(&self, name: &str, dependencies: &str, code: &str) {
        let folder = format!("crates/{name}");
        self.write(
            &format!("{folder}/Cargo.toml"),
            &format!(
                "[package]\nname = \"threelo-{name}\"\nversion = \"0.1.0\"\ndescription = \"The crate {name}\"\nreadme = \"README.md\"\n\
                 edition.workspace = true\nlicense.workspace = true\nrepository.workspace = true\nrust-version.workspace = true\n\n\
                 [dependencies]\n{dependencies}\n[lints]\nworkspace = true\n"
            ),
        );
        let readme = format!("# threelo-{name}\n\n```toml\nthreelo-{name} = \"0.1\"\n```\n");
        self.write(&format!("{folder}/README.md"), &readme);
        self.write(
            &format!("{folder}/CHANGELOG.md"),
            "# Changelog\n\n## Unreleased\n\n- First version.\n",
        );
        self.write(
            &format!("{folder}/src/lib.rs"),
            &format!("//! The crate {name}.\n\n{code}"),
        );
    }

    /// Returns the folder of the workspace.
    pub(crate) fn root(&self) -> PathBuf {
        self.folder.path().join("workspace")
    }

    /// Returns a folder around the workspace.
    pub(crate) fn around(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn write(&self, path: &str, text: &str) {
        let path = self.root().join(path);
        fs::create_dir_all(path.parent().expect("a file is in a folder"))
            .expect("the folder can be created");
        fs::write(path, text).expect("the file can be written");
    }

    pub(crate) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.root().join(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    /// Replaces a text that occurs in the file.
    pub(crate) fn replace(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{path} does not contain {from:?}");
        self.write(path, &text.replacen(from, to, 1));
    }

    /// Adds text to the end of a file.
    pub(crate) fn append(&self, path: &str, text: &str) {
        self.write(path, &(self.read(path) + text));
    }

    /// Adds a change to the changelog of a crate.
    pub(crate) fn change(&self, name: &str, heading: &str, change: &str) {
        self.replace(
            &format!("crates/{name}/CHANGELOG.md"),
            "## Unreleased\n",
            &format!("## Unreleased\n\n### {heading}\n\n- {change}\n"),
        );
    }

    pub(crate) fn commit(&self, message: &str) {
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message", message]);
    }

    /// Runs git, and returns its output.
    pub(crate) fn git(&self, arguments: &[&str]) -> String {
        let mut git = Command::new("git");
        succeeds(git.args(arguments).current_dir(self.root()))
    }

    pub(crate) fn cargo(&self, arguments: &[&str]) -> String {
        let mut cargo = Command::new(env!("CARGO"));
        succeeds(cargo.args(arguments).current_dir(self.root()))
    }

    /// Returns the command of a task in this workspace.
    pub(crate) fn task(&self, arguments: &[&str]) -> Command {
        let mut task = task(&self.root(), arguments);
        task.env("CARGO_TARGET_DIR", self.around().join("target"));
        task
    }

    /// Runs a task that succeeds, and returns its output.
    pub(crate) fn run(&self, arguments: &[&str]) -> String {
        succeeds(&mut self.task(arguments))
    }

    /// Runs a task that fails, and returns its error.
    pub(crate) fn fail(&self, arguments: &[&str]) -> String {
        error_of(&mut self.task(arguments))
    }
}

/// Runs a task that fails, and returns its error.
pub(crate) fn error_of(task: &mut Command) -> String {
    let output = task.output().expect("the task can be run");
    assert!(!output.status.success(), "it succeeded: {}", text(&output));
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    let at = error
        .rfind("\nerror: ")
        .unwrap_or_else(|| panic!("no error: {error}"));
    error[at..].trim().to_owned()
}

/// Returns the folder of this repository.
pub(crate) fn repository() -> &'static Path {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).parent();
    folder.expect("xtask is in a folder")
}

/// Returns the command of a task in a workspace.
pub(crate) fn task(root: &Path, arguments: &[&str]) -> Command {
    let mut task = Command::new(env!("CARGO_BIN_EXE_xtask"));
    task.args(arguments)
        .current_dir(root)
        .env_remove("THREELO_REQUIRED_TOOLS")
        .env_remove("RUSTFLAGS");
    task
}

/// Runs a command that succeeds, and returns its output.
pub(crate) fn succeeds(command: &mut Command) -> String {
    let output = command.output().expect("the command can be run");
    assert!(
        output.status.success(),
        "{command:?} failed: {}",
        text(&output)
    );
    String::from_utf8(output.stdout)
        .expect("the output is UTF-8")
        .trim_end()
        .to_owned()
}

fn text(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}
