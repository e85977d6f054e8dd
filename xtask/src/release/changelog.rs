//! Changelogs: a heading `## Unreleased`, followed by one for each version. Below each, changes are under the headings
//! of [`Kind`].

use semver::Version;

pub(super) const UNRELEASED: &str = "## Unreleased\n";

/// What a change asks for, the least first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// Callers notice at most that something works better: `### Fixed`.
    Fixed,
    /// Callers can do more: `### Added`.
    Added,
    /// Callers may have to change their code: `### Breaking`.
    Breaking,
}

impl Kind {
    const ALL: [Self; 3] = [Self::Breaking, Self::Added, Self::Fixed];

    pub(super) fn heading(self) -> &'static str {
        match self {
            Self::Fixed => "### Fixed",
            Self::Added => "### Added",
            Self::Breaking => "### Breaking",
        }
    }

    /// Returns the version after `version`, as cargo understands versions: before 1.0, the second number is the
    /// one that breaks.
    pub(super) fn after(self, version: &Version) -> Version {
        let Version {
            major,
            minor,
            patch,
            ..
        } = *version;
        match (self, major) {
            (Self::Breaking, 0) => Version::new(0, minor + 1, 0),
            (Self::Breaking, _) => Version::new(major + 1, 0, 0),
            (Self::Added, 1..) => Version::new(major, minor + 1, 0),
            (Self::Added, 0) | (Self::Fixed, _) => Version::new(major, minor, patch + 1),
        }
    }
}

/// The changes that are not released.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Unreleased {
    /// The number of changes under each heading.
    pub(super) kinds: Vec<(Kind, usize)>,
    /// The number of changes under no heading, or another one.
    pub(super) unsorted: usize,
    /// The number of headings in the whole file that are neither the only "Unreleased" nor a version.
    pub(super) misplaced: usize,
}

impl Unreleased {
    pub(super) fn is_empty(&self) -> bool {
        self.kinds.is_empty() && self.unsorted == 0
    }

    /// Returns the kind that decides about the version.
    pub(super) fn greatest(&self) -> Option<Kind> {
        self.kinds.iter().map(|(kind, _)| *kind).max()
    }
}

/// Returns the changes under "Unreleased".
pub(super) fn unreleased(changelog: &str) -> Unreleased {
    let mut found = Unreleased::default();
    let mut kind = None;
    for line in section(changelog).unwrap_or_default().lines() {
        if line.starts_with('#') {
            kind = Kind::ALL
                .into_iter()
                .find(|kind| kind.heading() == line.trim_end());
        } else if line.starts_with("- ") {
            match (kind, found.kinds.last_mut()) {
                (None, _) => found.unsorted += 1,
                (Some(kind), Some((last, count))) if *last == kind => *count += 1,
                (Some(kind), _) => found.kinds.push((kind, 1)),
            }
        }
    }
    let headings = changelog
        .lines()
        .filter_map(|line| line.strip_prefix("## "));
    let (own, others): (Vec<_>, Vec<_>) = headings.partition(|heading| *heading == "Unreleased");
    let is_version = |heading: &&str| heading.starts_with(|c: char| c.is_ascii_digit());
    found.misplaced =
        own.len().saturating_sub(1) + others.iter().filter(|heading| !is_version(heading)).count();
    found
}

/// Returns the text between "Unreleased" and the next version.
fn section(changelog: &str) -> Option<&str> {
    let (_, after) = changelog.split_once(UNRELEASED)?;
    if after.starts_with("## ") {
        return Some("");
    }
    after.split("\n## ").next()
}

/// Returns whether `version` has a heading.
pub(super) fn has(changelog: &str, version: &Version) -> bool {
    let heading = format!("## {version}");
    changelog.lines().any(|line| {
        line.strip_prefix(&heading)
            .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    })
}

/// Returns the changelog with the unreleased changes moved to `version` and `day`, and `further` changes added to
/// them; `None` if it has no "Unreleased".
pub(super) fn cut(
    changelog: &str,
    version: &Version,
    day: &str,
    further: &[(Kind, String)],
) -> Option<String> {
    let mut changes = section(changelog)?.to_owned();
    let (before, after) = changelog.split_once(UNRELEASED)?;
    let rest = &after[changes.len()..];
    for (kind, change) in further {
        let heading = format!("{}\n", kind.heading());
        match changes.find(&heading) {
            Some(at) => changes.insert_str(at + heading.len(), &format!("\n- {change}")),
            None => changes = format!("{}\n\n{heading}\n- {change}\n", changes.trim_end()),
        }
    }
    let changes = changes.trim();
    let rest = rest.trim_start();
    let end = if rest.is_empty() { "" } else { "\n" };
    Some(format!(
        "{before}{UNRELEASED}\n## {version} ({day})\n\n{changes}\n{end}{rest}"
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    const NEW: Version = Version::new(0, 2, 0);
    const SORTED: &str = "# Changelog\n\n## Unreleased\n\n### Breaking\n\n- Pickers.\n\n### Fixed\n\n- A typo.\n- A\n  leak.\n\n\
        ## 0.1.0 (2026-11-02)\n\n- First version.\n";

    #[test]
    fn the_greatest_kind_of_change_decides_about_the_version() {
        let unreleased = unreleased(SORTED);
        assert_eq!(unreleased.kinds, [(Kind::Breaking, 1), (Kind::Fixed, 2)]);
        assert_eq!(unreleased.greatest(), Some(Kind::Breaking));
        assert_eq!(unreleased.unsorted, 0);
    }

    #[test]
    fn changes_without_a_heading_are_counted() {
        let text = "## Unreleased\n\n- One.\n\n### Removed\n\n- Two.\n\n## 0.1.0\n\n- Old.\n";
        assert_eq!(
            unreleased(text),
            Unreleased {
                kinds: vec![],
                unsorted: 2,
                misplaced: 0
            }
        );
    }

    #[test]
    fn a_heading_of_another_level_and_a_second_unreleased_are_counted() {
        for text in [
            "## Unreleased\n\n### Fixed\n\n- One.\n\n## Breaking\n\n- Two.\n",
            "## Unreleased\n\n- One.\n\n## 0.1.0\n\n- Old.\n\n## Unreleased\n\n- Two.\n",
        ] {
            assert_eq!(unreleased(text).misplaced, 1, "{text}");
        }
        assert_eq!(unreleased(SORTED).misplaced, 0);
    }

    #[test]
    fn released_changes_are_not_unreleased() {
        for text in [
            "## Unreleased\n\n## 0.1.0 (2026-11-02)\n\n- First version.\n",
            "## Unreleased\n## 0.1.0\n- First version.\n",
            "## Unreleased\n",
        ] {
            assert!(unreleased(text).is_empty(), "{text}");
        }
    }

    #[test]
    fn unreleased_changes_move_to_the_version() {
        let text = "# Changelog\n\n## Unreleased\n\n- Pickers.\n\n## 0.1.0 (2026-11-02)\n\n- First version.\n";
        assert_eq!(
            cut(text, &NEW, "2026-12-01", &[]).expect("it has a heading"),
            "# Changelog\n\n## Unreleased\n\n## 0.2.0 (2026-12-01)\n\n- Pickers.\n\n\
             ## 0.1.0 (2026-11-02)\n\n- First version.\n"
        );
    }

    #[test]
    fn a_change_that_a_dependency_causes_is_added_under_its_heading() {
        let further = [(Kind::Breaking, "Uses core 0.2.0.".to_owned())];
        let cut_one = cut(SORTED, &NEW, "2026-12-01", &further).expect("it has a heading");
        assert!(
            cut_one.contains("### Breaking\n\n- Uses core 0.2.0.\n- Pickers.\n"),
            "{cut_one}"
        );
        let cut_empty =
            cut("## Unreleased\n", &NEW, "2026-12-01", &further).expect("it has a heading");
        assert_eq!(
            cut_empty,
            "## Unreleased\n\n## 0.2.0 (2026-12-01)\n\n### Breaking\n\n- Uses core 0.2.0.\n"
        );
    }

    #[test]
    fn a_version_is_recognised_by_its_whole_number() {
        let changelog = "## Unreleased\n\n## 0.2.01\n\n## 0.1.0 (2026-11-02)\n";
        assert!(has(changelog, &Version::new(0, 1, 0)));
        assert!(!has(changelog, &NEW));
    }

    #[test]
    fn before_1_0_the_second_number_is_the_one_that_breaks() {
        let (early, late) = (Version::new(0, 1, 3), Version::new(1, 2, 3));
        let after = |version| Kind::ALL.map(|kind| kind.after(version).to_string());
        assert_eq!(after(&early), ["0.2.0", "0.1.4", "0.1.4"]);
        assert_eq!(after(&late), ["2.0.0", "1.3.0", "1.2.4"]);
    }
}
