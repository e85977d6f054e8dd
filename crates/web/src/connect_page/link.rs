//! The token of a connect link, also where a mail program or a person has changed the link.

use threelo_core::{
    authenticator::check_session_token, display::is_zero_width, secret::SessionToken,
    session::TOKEN_PREFIX,
};
use url::form_urlencoded;

/// What the query of a connect link holds.
#[derive(Debug)]
pub(super) enum Link {
    /// One token.
    Token(SessionToken),
    /// Something of a token, but not all of it, or several tokens.
    Damaged,
    /// No token.
    Incomplete,
}

/// The number of hexadecimal digits of a token.
const DIGITS: usize = 64;

/// Returns whether a query is that of a connect link.
pub(crate) fn is_link(query: &threelo_http::Query) -> bool {
    query.text("session_token").is_some()
}

impl Link {
    /// Reads a query. Everything around the token is ignored, and so is white space in it: a token has a fixed form
    /// and a fixed length, so that only one that is whole can be found.
    pub(super) fn read(query: &str) -> Self {
        let pairs = form_urlencoded::parse(query.as_bytes());
        let text: String = pairs
            .map(|(name, value)| format!("{name}={value}&"))
            .collect();
        // A line that a mail program has broken ends with "=" in some encodings.
        let is_part =
            |c: &char| !c.is_whitespace() && !c.is_control() && !is_zero_width(*c) && *c != '=';
        let text: String = text.chars().filter(is_part).collect();
        let mut tokens: Vec<String> = text.split(TOKEN_PREFIX).skip(1).filter_map(token).collect();
        tokens.sort();
        tokens.dedup();
        let given = text.split_once("session_token").map(|(_, given)| given);
        let is_given = given.is_some_and(|given| given.contains(char::is_alphanumeric));
        match (tokens.pop(), tokens.is_empty()) {
            (Some(token), true) => Self::Token(SessionToken::new(token)),
            (None, _) if !is_given => Self::Incomplete,
            _ => Self::Damaged,
        }
    }
}

/// Returns the token that has these digits at the beginning of `text`.
fn token(text: &str) -> Option<String> {
    let digits = text.get(..DIGITS)?;
    let token = format!("{TOKEN_PREFIX}{digits}");
    // More digits than a token has: which of them are too many is unknown.
    let is_longer = text[DIGITS..].starts_with(|c: char| c.is_ascii_hexdigit());
    (!is_longer && check_session_token(&token).is_ok()).then_some(token)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digits() -> String {
        "0123456789abcdef".repeat(4)
    }

    fn is_found(query: &str) -> bool {
        let whole = format!("{TOKEN_PREFIX}{}", digits());
        matches!(Link::read(query), Link::Token(token) if token.expose() == whole)
    }

    #[test]
    fn a_link_mangled_by_mail_is_repaired() {
        let token = format!("{TOKEN_PREFIX}{}", digits());
        let (start, end) = token.split_at(60);
        for query in [
            format!("session_token={token}"),
            format!("session_token={token}."),
            format!("session_token={token})"),
            format!("session_token={token}%3E"),
            format!("session_token={token}],"),
            format!("session_token=%20{token}%20"),
            format!("session_token={token}/"),
            format!("session_token=3D{token}"),
            format!("session_token%3D{token}"),
            format!("session_token=%3D{token}"),
            format!("amp;session_token={token}"),
            format!("session_token={token}&session_token={token}"),
            format!("session_token={start}%0D%0A{end}"),
            format!("session_token={start}=%0D%0A{end}"),
            format!("session_token={start}+{end}"),
            format!("session_token={start}%E2%80%8B{end}"),
        ] {
            assert!(is_found(&query), "{query}");
        }
    }

    #[test]
    fn a_link_that_lost_a_part_is_damaged_and_one_without_a_token_incomplete() {
        let digits = digits();
        let other = digits.replace('0', "1");
        for query in [
            format!("session_token={TOKEN_PREFIX}{}", &digits[1..]),
            format!("session_token={TOKEN_PREFIX}{digits}a"),
            format!("session_token={digits}"),
            format!("session_token={TOKEN_PREFIX}{digits}&session_token={TOKEN_PREFIX}{other}"),
            format!("session_token={TOKEN_PREFIX}{}é", &digits[1..]),
        ] {
            assert!(matches!(Link::read(&query), Link::Damaged), "{query}");
        }
        for query in ["", "session_token=", "session_token=%20", "session_token"] {
            assert!(matches!(Link::read(query), Link::Incomplete), "{query}");
        }
    }
}
