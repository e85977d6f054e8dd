//! Rules for the files of the repository that no compiler checks; part of `cargo xtask ci`.

use std::fs;

use anyhow::{Result, ensure};
use clap::Args;

use crate::workspace::{Workspace, bullets};

/// Check the files that git tracks or would add for unfinished code, names of registries and words that should
/// not come back
#[derive(Debug, Args)]
pub(crate) struct Tidy;

/// Maximum size of a file, so that it can be reviewed.
const LARGEST: usize = 300 * 1024;

/// The files that a rule applies to.
enum Scope {
    /// All files.
    AllFiles,
    /// Rust files.
    Rust,
    /// Rust files, documents and manifests.
    Prose,
}

/// Text that files must not contain, with the reason. Each text is split, because the rules apply to this
/// file too.
const FORBIDDEN: &[(Scope, &str, &str)] = &[
    (Scope::Rust, concat!("todo", "!("), "is unfinished"),
    (Scope::Rust, concat!("unimplemented", "!("), "is unfinished"),
    (
        Scope::Rust,
        concat!("#[ign", "ore"),
        "disables a test; record it as skipped if something is missing",
    ),
    (
        Scope::AllFiles,
        concat!("registry.", "npmjs.org"),
        "names a registry; write the lock file without resolved hosts",
    ),
    (
        Scope::AllFiles,
        concat!("registry.", "yarnpkg.com"),
        "names a registry; write the lock file without resolved hosts",
    ),
    (
        Scope::AllFiles,
        concat!("index.", "crates.io"),
        "names a registry",
    ),
    (
        Scope::AllFiles,
        concat!("arti", "factory"),
        "names a registry",
    ),
    // Words are compared in lower case.
    (Scope::Prose, concat!("can", " not "), "is written `cannot`"),
    (
        Scope::Prose,
        concat!(" de", "ed"),
        "is an operation, or the connection service",
    ),
    (Scope::Prose, concat!("strag", "gler"), "is a late request"),
    (
        Scope::Prose,
        concat!(" ver", "dict"),
        "is a decision: the retry decision, or what Atlassian's answer means",
    ),
    (
        Scope::Prose,
        concat!("late ", "answer"),
        "is in the glossary as orphaned tokens",
    ),
    (
        Scope::Prose,
        concat!("who", "ever"),
        "has no meaning; write the role: the caller, the operator, the lease holder",
    ),
    (
        Scope::Prose,
        concat!(" an", "ew"),
        "is written `again`, or `restart`",
    ),
    (
        Scope::Prose,
        concat!("told ", "apart"),
        "is `distinguished`",
    ),
    (Scope::Prose, concat!(" men", "ded"), "is `repaired`"),
];

impl Tidy {
    pub(crate) fn run(&self, workspace: &Workspace) -> Result<()> {
        let listed = workspace.git(&["ls-files", "--cached", "--others", "--exclude-standard"])?;
        let mut faults = Vec::new();
        for path in listed.lines() {
            // A file whose removal is not committed yet is still listed.
            if let Ok(content) = fs::read(workspace.root.join(path)) {
                faults.extend(self.faults(path, &content));
            }
        }
        ensure!(
            faults.is_empty(),
            "{}",
            bullets("the repository is untidy", &faults)
        );
        Ok(())
    }

    /// Returns a message for each problem of a file.
    fn faults(&self, path: &str, content: &[u8]) -> Vec<String> {
        let mut faults = Vec::new();
        if content.len() > LARGEST {
            faults.push(format!(
                "{path} has {} KB, more than {} KB",
                content.len() / 1024,
                LARGEST / 1024
            ));
        }
        for (number, line) in String::from_utf8_lossy(content).lines().enumerate() {
            let here = FORBIDDEN
                .iter()
                .filter(|(scope, text, _)| scope.covers(path) && scope.finds(line, text));
            faults.extend(
                here.map(|(_, text, why)| format!("{path}:{}: `{text}` {why}", number + 1)),
            );
        }
        faults
    }
}

impl Scope {
    fn covers(&self, path: &str) -> bool {
        match self {
            Scope::AllFiles => true,
            Scope::Rust => path.ends_with(".rs"),
            Scope::Prose => [".rs", ".md", ".toml"]
                .iter()
                .any(|ending| path.ends_with(ending)),
        }
    }

    fn finds(&self, line: &str, text: &str) -> bool {
        match self {
            Scope::Prose => line.to_lowercase().contains(text),
            Scope::AllFiles | Scope::Rust => line.contains(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{LARGEST, Tidy};

    fn faults(path: &str, content: &str) -> Vec<String> {
        Tidy.faults(path, content.as_bytes())
    }

    #[test]
    fn unfinished_code_is_reported_with_its_line() {
        let code = format!("fn later() {{\n    {}\n}}\n", concat!("todo", "!()"));
        assert_eq!(
            faults("crates/a/src/lib.rs", &code),
            [concat!("crates/a/src/lib.rs:2: `todo", "!(` is unfinished")]
        );
    }

    #[test]
    fn a_lock_file_with_hosts_is_reported() {
        let lock = concat!(
            r#""resolved": "https://registry."#,
            r#"npmjs.org/a/-/a-1.tgz""#
        );
        assert_eq!(faults("e2e/node/package-lock.json", lock).len(), 1);
    }

    #[test]
    fn a_word_that_the_glossary_has_another_one_for_is_reported() {
        let text = concat!("It CAN", " not be read.");
        assert_eq!(faults("docs/a.md", text).len(), 1);
        assert_eq!(faults("a.sql", text), [""; 0]);
    }

    #[test]
    fn a_huge_file_is_reported() {
        let huge = "x".repeat(LARGEST + 1);
        assert_eq!(
            faults("docs/huge.md", &huge),
            ["docs/huge.md has 300 KB, more than 300 KB"]
        );
        assert_eq!(faults("docs/large.md", &huge[1..]), [""; 0]);
    }
}
