//! Finds the examples of a document.

use std::path::Path;

use anyhow::{Result, bail};

use super::Project;

/// The examples of a document that share a Cargo.toml.
#[derive(Debug)]
pub(super) struct Document {
    /// The name of the generated package.
    pub(super) package: String,
    /// The Cargo.toml in the document.
    dependencies: String,
    pub(super) examples: Vec<Example>,
}

/// A block of Rust code.
#[derive(Debug)]
pub(super) struct Example {
    /// The name of the generated program.
    pub(super) name: String,
    /// Its file and line, as in `README.md:141`.
    pub(super) source: String,
    code: String,
    /// Whether it is run or only compiled.
    pub(super) runs: bool,
}

impl Document {
    /// Parses a document. Each block of TOML with dependencies applies to the Rust code after it.
    ///
    /// # Errors
    /// If there is Rust code without a Cargo.toml, or code that is not compiled.
    pub(super) fn all(package: &str, path: &str, text: &str) -> Result<Vec<Self>> {
        let mut documents: Vec<Self> = Vec::new();
        let mut lines = text.lines().enumerate();
        while let Some((number, line)) = lines.next() {
            let Some(language) = line
                .strip_prefix("```")
                .filter(|language| !language.is_empty())
            else {
                continue;
            };
            let code = lines.by_ref().map(|(_, line)| line);
            let code: String = code
                .take_while(|line| *line != "```")
                .flat_map(|line| [line, "\n"])
                .collect();
            let source = format!("{path}:{}", number + 1);
            match language {
                "toml" if code.contains("[dependencies]") => documents.push(Self {
                    package: format!("{package}-{}", documents.len() + 1),
                    dependencies: code,
                    examples: Vec::new(),
                }),
                "rust" | "rust,no_run" => {
                    let Some(document) = documents.last_mut() else {
                        bail!(
                            "{source}: an example needs a block of TOML with its [dependencies] before it"
                        );
                    };
                    let runs = language == "rust" && code.contains("fn main()");
                    document.examples.push(Example {
                        name: format!("{}-{}", document.package, document.examples.len() + 1),
                        source,
                        code,
                        runs,
                    });
                }
                other if other.starts_with("rust") => {
                    bail!("{source}: an example is `rust` or `rust,no_run`, not `{other}`")
                }
                _ => {}
            }
        }
        documents.retain(|document| !document.examples.is_empty());
        Ok(documents)
    }

    /// Adds the package to a project.
    pub(super) fn add_to(&self, project: &mut Project) {
        let folder = Path::new(&self.package);
        project.add(folder.join("Cargo.toml"), self.manifest());
        for example in &self.examples {
            let file = format!("src/bin/{}.rs", example.name);
            project.add(folder.join(file), example.program());
        }
    }

    fn manifest(&self) -> String {
        format!(
            "[package]\nname = \"{}\"\nversion = \"0.0.0\"\nedition = \"2024\"\npublish = false\n\n{}",
            self.package, self.dependencies
        )
    }
}

impl Example {
    /// Returns the code as a program: a fragment gets an empty `main`.
    pub(super) fn program(&self) -> String {
        if self.code.contains("fn main()") {
            return self.code.clone();
        }
        format!("#![allow(dead_code)]\n{}\nfn main() {{}}\n", self.code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TOML: &str = "```toml\n[dependencies]\na = \"1\"\n```\n";

    #[test]
    fn an_example_belongs_to_the_dependencies_before_it() {
        let text = format!(
            "{TOML}```rust\nfn main() {{}}\n```\n```rust,no_run\nfn main() {{}}\n```\n\
             {TOML}\n```sh\nls\n```\n```rust\npub fn part() {{}}\n```\n"
        );
        let documents = Document::all("readme", "README.md", &text).unwrap();
        let found: Vec<_> = documents
            .iter()
            .flat_map(|document| &document.examples)
            .collect();
        let examples: Vec<_> = found
            .iter()
            .map(|example| (&*example.name, &*example.source, example.runs))
            .collect();
        assert_eq!(
            examples,
            [
                ("readme-1-1", "README.md:5", true),
                ("readme-1-2", "README.md:8", false),
                ("readme-2-1", "README.md:19", false),
            ]
        );
        assert!(
            documents[0]
                .manifest()
                .ends_with("[dependencies]\na = \"1\"\n")
        );
        assert!(found[2].program().contains("fn main() {}"));
    }

    #[test]
    fn an_example_without_dependencies_or_that_is_not_compiled_is_an_error() {
        for (text, wanted) in [
            ("```rust\nfn main() {}\n```\n".to_owned(), "[dependencies]"),
            (format!("{TOML}```rust,ignore\nx\n```\n"), "rust,ignore"),
        ] {
            let error = Document::all("readme", "README.md", &text)
                .unwrap_err()
                .to_string();
            assert!(
                error.starts_with("README.md:") && error.contains(wanted),
                "{error}"
            );
        }
    }
}
