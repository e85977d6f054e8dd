//! Changelogs: a heading `## Unreleased`, followed by one for each version.

use cargo_metadata::semver::Version;

const UNRELEASED: &str = "## Unreleased\n";

/// Returns whether `version` has a heading.
pub(super) fn has(changelog: &str, version: &Version) -> bool {
    let heading = format!("## {version}");
    changelog.lines().any(|line| {
        line.strip_prefix(&heading)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    })
}

/// Returns the changelog with the unreleased changes moved to `version` and `day`; `None` if there are none.
pub(super) fn cut(changelog: &str, version: &Version, day: &str) -> Option<String> {
    let (before, after) = changelog.split_once(UNRELEASED)?;
    let changes = after.split("\n## ").next().unwrap_or_default();
    if changes.trim().is_empty() || changes.starts_with("## ") {
        return None;
    }
    Some(format!(
        "{before}{UNRELEASED}\n## {version} ({day})\n{after}"
    ))
}

#[cfg(test)]
mod tests {
    use cargo_metadata::semver::Version;

    use super::{cut, has};

    const NEW: Version = Version::new(0, 2, 0);

    #[test]
    fn unreleased_changes_move_to_the_version() {
        let changelog = "# Changelog\n\n## Unreleased\n\n- Pickers.\n\n## 0.1.0 (2026-11-02)\n\n- First version.\n";
        assert_eq!(
            cut(changelog, &NEW, "2026-12-01").expect("something is unreleased"),
            "# Changelog\n\n## Unreleased\n\n## 0.2.0 (2026-12-01)\n\n- Pickers.\n\n\
             ## 0.1.0 (2026-11-02)\n\n- First version.\n"
        );
    }

    #[test]
    fn without_unreleased_changes_there_is_no_release() {
        assert_eq!(
            cut(
                "## Unreleased\n\n## 0.1.0 (2026-11-02)\n\n- First version.\n",
                &NEW,
                "2026-12-01"
            ),
            None
        );
        assert_eq!(
            cut(
                "## Unreleased\n## 0.1.0\n- First version.\n",
                &NEW,
                "2026-12-01"
            ),
            None
        );
        assert_eq!(cut("## Unreleased\n", &NEW, "2026-12-01"), None);
    }

    #[test]
    fn a_version_is_recognised_by_its_whole_number() {
        let changelog = "## Unreleased\n\n## 0.2.01\n\n## 0.1.0 (2026-11-02)\n";
        assert!(has(changelog, &Version::new(0, 1, 0)));
        assert!(!has(changelog, &NEW));
    }
}
