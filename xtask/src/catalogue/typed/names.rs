//! Names in Rust for the names of Atlassian: by rule, or by hand in `xtask/facts/names.txt`.

use std::collections::HashMap;

use anyhow::{Result, bail};

/// The names that are given by hand. A line is `group API GROUP = NAME`, `call API ID = NAME` or
/// `schema API SCHEMA = NAME`, or `id API PLACE = NAME`.
#[derive(Debug, Default)]
pub(super) struct Names<'a>(HashMap<(&'a str, &'a str, &'a str), &'a str>);

impl<'a> Names<'a> {
    pub(super) fn read(text: &'a str) -> Result<Self> {
        let mut names = HashMap::new();
        for (at, line) in text.lines().enumerate() {
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let parts = line.split_once(" = ").and_then(|(of, name)| {
                let mut words = of.splitn(3, ' ');
                Some(((words.next()?, words.next()?, words.next()?), name))
            });
            let Some((of, name)) = parts else {
                bail!("names.txt, line {}: {line:?} is no name", at + 1);
            };
            if names.insert(of, name).is_some() {
                bail!("names.txt, line {}: {of:?} has two names", at + 1);
            }
        }
        Ok(Self(names))
    }

    pub(super) fn get(&self, kind: &str, api: &str, of: &str) -> Option<&'a str> {
        self.0.get(&(kind, api, of)).copied()
    }

    /// The places of ids in the APIs of a product, with the types of the ids.
    pub(super) fn ids(&self, api: &str) -> impl Iterator<Item = (&'a str, &'a str)> {
        let ids = self
            .0
            .iter()
            .filter(move |((kind, of, _), _)| *kind == "id" && *of == api);
        ids.map(|((_, _, place), name)| (*place, *name))
    }

    /// What is named by hand, for a check that all of it exists.
    pub(super) fn all(&self) -> impl Iterator<Item = (&str, &str, &str)> {
        self.0.keys().copied()
    }
}

/// The words of a name: `issueIdOrKey`, `Issue attachments` and `avatarURI` have three, two and two.
pub(super) fn words(name: &str) -> Vec<String> {
    let chars: Vec<char> = name.chars().collect();
    let mut words = vec![String::new()];
    for (at, c) in chars.iter().enumerate() {
        if !c.is_ascii_alphanumeric() {
            words.push(String::new());
            continue;
        }
        let before = at.checked_sub(1).map(|at| chars[at]);
        let after = chars.get(at + 1);
        let begins = c.is_ascii_uppercase()
            && before.is_some_and(|before| {
                before.is_ascii_lowercase()
                    || before.is_ascii_digit()
                    || (before.is_ascii_uppercase()
                        && after.is_some_and(|after| after.is_ascii_lowercase()))
            });
        if begins {
            words.push(String::new());
        }
        if let Some(word) = words.last_mut() {
            word.push(c.to_ascii_lowercase());
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

/// `issue_id_or_key`.
pub(super) fn snake(name: &str) -> String {
    words(name).join("_")
}

/// `IssueIdOrKey`.
pub(super) fn pascal(name: &str) -> String {
    let words = words(name).into_iter();
    words
        .map(|word| word[..1].to_ascii_uppercase() + &word[1..])
        .collect()
}

/// The name of a field, a parameter or a method: no keyword, and no number in front.
pub(super) fn identifier(name: &str) -> String {
    let name = match snake(name) {
        name if name.starts_with(|first: char| first.is_ascii_digit()) => format!("size_{name}"),
        name if name.is_empty() => "value".to_owned(),
        name => name,
    };
    match name.as_str() {
        "self" => "self_url".to_owned(),
        "super" | "crate" | "extra" => format!("{name}_"),
        "as" | "async" | "await" | "break" | "const" | "continue" | "dyn" | "else" | "enum"
        | "extern" | "false" | "final" | "fn" | "for" | "gen" | "if" | "impl" | "in" | "let"
        | "loop" | "macro" | "match" | "mod" | "move" | "mut" | "override" | "pub" | "ref"
        | "return" | "static" | "struct" | "trait" | "true" | "try" | "type" | "unsafe" | "use"
        | "where" | "while" | "yield" => format!("r#{name}"),
        _ => name,
    }
}

/// `ON_HOLD`, the name of a known value.
pub(super) fn constant(value: &str) -> String {
    let sign = match value.as_bytes().first() {
        Some(b'-') => "DESCENDING_",
        Some(b'+') => "ASCENDING_",
        _ => "",
    };
    let name = snake(value).to_ascii_uppercase();
    match name.as_bytes().first() {
        None => "EMPTY".to_owned(),
        Some(first) if first.is_ascii_digit() => format!("{sign}VALUE_{name}"),
        Some(_) => format!("{sign}{name}"),
    }
}

/// One of several: `boards` as `board`.
pub(super) fn singular(word: &str) -> String {
    match word {
        word if word.ends_with("ies") && word.len() > 4 => format!("{}y", &word[..word.len() - 3]),
        word if ["sses", "xes", "ches", "shes"]
            .iter()
            .any(|end| word.ends_with(end)) =>
        {
            word[..word.len() - 2].to_owned()
        }
        word if word.ends_with("status") || word.ends_with("ss") || word.ends_with("us") => {
            word.to_owned()
        }
        word => word.strip_suffix('s').unwrap_or(word).to_owned(),
    }
}

/// The name of a call among those of its group, which need not say what they are all about:
/// `getAllBoards` in `Board` is `list`.
pub(super) fn call(id: &str, group: &str, lists: bool) -> String {
    let id = id.rsplit('.').next().unwrap_or(id);
    let bare = ["_get", "_put", "_post", "_delete"]
        .into_iter()
        .find_map(|end| id.strip_suffix(end));
    let mut rest = words(bare.unwrap_or(id));
    let about: Vec<String> = words(group).iter().map(|word| singular(word)).collect();
    rest.retain(|word| !about.contains(&singular(word)));
    if rest.ends_with(&["by".to_owned(), "id".to_owned()]) {
        rest.truncate(rest.len() - 2);
    }
    let rest: Vec<&str> = rest
        .iter()
        .map(String::as_str)
        .filter(|word| *word != "all")
        .collect();
    match rest[..] {
        [] => snake(id),
        ["get"] if lists => "list".to_owned(),
        ["get"] => "get".to_owned(),
        ["get", ref others @ ..] if others[0] != "by" && others[0] != "for" => others.join("_"),
        _ => rest.join("_"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_split_into_words() {
        assert_eq!(snake("issueIdOrKey"), "issue_id_or_key");
        assert_eq!(snake("avatarURI"), "avatar_uri");
        assert_eq!(snake("getJQLFunctions"), "get_jql_functions");
        assert_eq!(pascal("Issue attachments"), "IssueAttachments");
        assert_eq!(identifier("16x16"), "size_16x16");
        assert_eq!(identifier("type"), "r#type");
        assert_eq!(constant("-created-date"), "DESCENDING_CREATED_DATE");
    }

    #[test]
    fn a_call_does_not_repeat_its_group() {
        assert_eq!(call("getIssue", "Issues", false), "get");
        assert_eq!(call("getAllBoards", "Board", true), "list");
        assert_eq!(call("getPageById", "Page", false), "get");
        assert_eq!(call("getTransitions", "Issues", false), "transitions");
        assert_eq!(call("createIssue", "Issues", false), "create");
        assert_eq!(
            call(
                "AddonPropertiesResource.getAddonProperties_get",
                "App properties",
                false
            ),
            "addon"
        );
    }
}
