//! Tags: flat labels, whose rules are checked where they come in.

use serde_json::{Map, Value};
use threelo_connect::Field;
use threelo_core::connection::Tags;

/// The most tags that one object may carry.
const MOST: usize = 10;

/// Reads tags. Keys are taken in lower case.
pub(crate) fn tags(member: &str, given: &Map<String, Value>) -> Result<Tags, Vec<Field>> {
    let mut tags = Tags::new();
    let mut faults = Vec::new();
    if given.len() > MOST {
        faults.push(Field::new(member, format!("may hold at most {MOST} tags")));
    }
    for (key, value) in given {
        let mut path: Vec<_> = member.split('.').map(str::to_owned).collect();
        path.push(key.clone());
        let name = key.to_lowercase();
        match read(&name, value) {
            Err(message) => faults.push(Field {
                path,
                message: message.to_owned(),
            }),
            Ok(value) => {
                if tags.insert(name, value.to_owned()).is_some() {
                    let message = "is given twice: keys are compared in lower case".to_owned();
                    faults.push(Field { path, message });
                }
            }
        }
    }
    if faults.is_empty() {
        Ok(tags)
    } else {
        Err(faults)
    }
}

fn read<'a>(name: &str, value: &'a Value) -> Result<&'a str, &'static str> {
    let fits = |c: char| c.is_ascii_alphanumeric() || "_-./".contains(c);
    let begins = name.starts_with(|c: char| c.is_ascii_alphabetic());
    if !begins || name.len() > 64 || !name.chars().all(fits) {
        return Err("must have a key of at most 64 letters, digits and _ - . /, a letter first");
    }
    let value = value.as_str().ok_or("must be text")?;
    if value.is_empty() || value.chars().count() > 255 {
        return Err("must have 1 to 255 characters");
    }
    if name == "end_user_email" && !is_address(value) {
        return Err("must be an e-mail address");
    }
    Ok(value)
}

/// Whether a text looks like an e-mail address; whether it is one only a mail can tell.
pub(super) fn is_address(text: &str) -> bool {
    let blank = text.contains(char::is_whitespace);
    text.split_once('@').is_some_and(|(name, host)| {
        !blank && !name.is_empty() && host.contains('.') && !host.contains('@')
    })
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read_all(given: Value) -> Result<Tags, Vec<Field>> {
        tags("tags", given.as_object().unwrap())
    }

    #[test]
    fn keys_are_kept_in_lower_case() {
        let tags = read_all(json!({"Team/A": "core"})).unwrap();
        assert_eq!(tags["team/a"], "core");
    }

    #[test]
    fn each_fault_names_its_tag() {
        let odd = json!({
            "1a": "x", "a b": "x", "empty": "", "number": 1, "end_user_email": "nobody",
            "Twice": "x", "twice": "y",
        });
        let faults = read_all(odd).unwrap_err();
        let named: Vec<_> = faults.iter().map(|fault| fault.path[1].as_str()).collect();
        assert_eq!(
            named,
            ["1a", "a b", "empty", "number", "end_user_email", "twice"]
        );
    }

    #[test]
    fn an_eleventh_tag_is_refused() {
        let many: Map<_, _> = (0..11).map(|n| (format!("t{n}"), json!("x"))).collect();
        assert!(tags("tags", &many).is_err());
    }
}
