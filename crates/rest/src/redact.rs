//! Removes the credentials of a call from the text of a response, since some servers quote the request.

use std::fmt;

use base64::{
    Engine as _,
    alphabet::STANDARD,
    engine::{DecodePaddingMode, GeneralPurpose, GeneralPurposeConfig},
};
use http::HeaderValue;
use threelo_core::display::is_zero_width;

/// A shorter text is no secret, and its removal would make errors unreadable.
const MIN_SECRET: usize = 4;

/// The minimum number of characters of a secret that are removed from the end of a text, which may have been cut there.
const MIN_PREFIX: usize = 8;

/// The maximum number of encodings within each other that are undone: JSON in JSON in HTML.
const MAX_ENCODINGS: usize = 4;

/// The maximum number of characters in a tag.
const MAX_TAG: usize = 200;

/// The secrets of a call. They are read from its `Authorization` header when a text is compared with them, since most calls
/// have no error.
#[derive(Clone, Default)]
pub(crate) struct Secrets(Option<HeaderValue>);

impl Secrets {
    /// Returns the secrets in this `Authorization` header.
    pub(crate) fn of(authorization: &HeaderValue) -> Self {
        Self(Some(authorization.clone()))
    }

    /// Returns the credentials, and of basic ones the password, in the form in which texts are compared with them.
    fn comparable(&self) -> Vec<Vec<char>> {
        let Some(authorization) = &self.0 else {
            return Vec::new();
        };
        let header = authorization.to_str().unwrap_or_default();
        let (scheme, credentials) = header.split_once(' ').unwrap_or(("", header));
        let mut secrets = vec![credentials.trim_end_matches('=').to_owned()];
        if scheme.eq_ignore_ascii_case("basic") {
            let padding = GeneralPurposeConfig::new()
                .with_decode_padding_mode(DecodePaddingMode::Indifferent);
            let pair = GeneralPurpose::new(&STANDARD, padding).decode(credentials);
            let pair = pair.ok().and_then(|pair| String::from_utf8(pair).ok());
            let password = pair.and_then(|pair| Some(pair.split_once(':')?.1.to_owned()));
            secrets.extend(password);
        }
        let secrets = secrets.iter().map(|secret| {
            let characters = secret.chars().filter_map(comparable);
            characters.collect::<Vec<_>>()
        });
        secrets
            .filter(|secret| secret.len() >= MIN_SECRET)
            .collect()
    }

    /// Returns the text with `[redacted]` in place of each secret, also of one that is written with escapes of JSON,
    /// HTML or URLs, or has tags or spaces in it. Outside of the secrets the text stays as it is.
    pub(crate) fn redact(&self, text: &str) -> String {
        let (secrets, characters) = (self.comparable(), decoded(text));
        let mut redacted = String::with_capacity(text.len());
        let (mut at, mut copied) = (0, 0);
        while at < characters.len() {
            let found = secrets.iter().filter_map(|secret| {
                let rest = &characters[at..];
                let length = secret.len().min(rest.len());
                let is_cut = length < secret.len();
                let is_secret = (!is_cut || length >= MIN_PREFIX)
                    && rest.iter().zip(secret).all(|(found, of)| found.is == *of);
                is_secret.then_some(length)
            });
            match found.max() {
                None => at += 1,
                Some(length) => {
                    redacted += &text[copied..characters[at].start];
                    redacted += "[redacted]";
                    at += length;
                    copied = characters[at - 1].end;
                }
            }
        }
        redacted + &text[copied..]
    }
}

impl fmt::Debug for Secrets {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secrets")
    }
}

/// A character, and the bytes of the text that stand for it.
#[derive(Clone, Copy)]
struct Character {
    is: char,
    start: usize,
    end: usize,
}

/// Returns the characters of a text in the form in which they are compared, without tags and escapes.
fn decoded(text: &str) -> Vec<Character> {
    let characters = text.char_indices().map(|(start, is)| Character {
        is,
        start,
        end: start + is.len_utf8(),
    });
    let mut characters: Vec<_> = characters.collect();
    for _ in 0..MAX_ENCODINGS {
        let before = characters.len();
        characters = decoded_once(&characters);
        if characters.len() == before {
            break;
        }
    }
    characters.retain_mut(|character| match comparable(character.is) {
        Some(is) => {
            character.is = is;
            true
        }
        None => false,
    });
    characters
}

/// Undoes one encoding. Each escape and each tag becomes shorter.
fn decoded_once(text: &[Character]) -> Vec<Character> {
    let mut decoded = Vec::with_capacity(text.len());
    let mut at = 0;
    while let Some(first) = text.get(at) {
        let (is, length) = match first.is {
            '<' => tag(&text[at..]).map_or((Some('<'), 1), |length| (None, length)),
            '%' | '\\' | '&' => {
                escape(&text[at..]).map_or((Some(first.is), 1), |(is, length)| (Some(is), length))
            }
            is => (Some(is), 1),
        };
        decoded.extend(is.map(|is| Character {
            is,
            start: first.start,
            end: text[at + length - 1].end,
        }));
        at += length;
    }
    decoded
}

/// Returns the length of the tag or comment at the beginning.
fn tag(text: &[Character]) -> Option<usize> {
    let is_tag = |next: &Character| next.is.is_ascii_alphabetic() || matches!(next.is, '/' | '!');
    text.get(1).filter(|next| is_tag(next))?;
    let end = text.iter().take(MAX_TAG).position(|end| end.is == '>')?;
    Some(end + 1)
}

/// Returns the character that the escape at the beginning stands for, and the length of the escape.
fn escape(text: &[Character]) -> Option<(char, usize)> {
    // The longest is `&#x00002f;`.
    let start: String = text.iter().take(16).map(|character| character.is).collect();
    let hex = |digits: &str, length: usize| {
        let digits = digits.get(..length)?;
        let code = u32::from_str_radix(digits, 16).ok()?;
        char::from_u32(code)
    };
    if let Some(digits) = start.strip_prefix('%') {
        return Some((hex(digits, 2)?, 3));
    }
    if let Some(digits) = start.strip_prefix("\\u") {
        return Some((hex(digits, 4)?, 6));
    }
    if let Some(digits) = start.strip_prefix("\\x") {
        return Some((hex(digits, 2)?, 4));
    }
    if let Some(rest) = start.strip_prefix('\\') {
        let is = rest.chars().next()?;
        return matches!(is, '/' | '\\' | '"' | '\'').then_some((is, 2));
    }
    // An old browser reads `&#47x` as a slash and a letter.
    let is_number =
        start.starts_with("&#") && !start.starts_with("&#x") && !start.starts_with("&#X");
    let belongs = |c: &char| match is_number {
        true => c.is_ascii_digit() || *c == '#',
        false => c.is_ascii_alphanumeric() || *c == '#',
    };
    let name: String = start.chars().skip(1).take_while(belongs).collect();
    let semicolon = start[1 + name.len()..].starts_with(';');
    let length = 1 + name.len() + usize::from(semicolon);
    let is = match name.strip_prefix('#') {
        Some(code) => match code.strip_prefix(['x', 'X']) {
            Some(digits) => hex(digits, digits.len())?,
            None => char::from_u32(code.parse().ok()?)?,
        },
        None => match &*name {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            "sol" => '/',
            "plus" => '+',
            "equals" => '=',
            "period" => '.',
            "lowbar" => '_',
            "hyphen" | "dash" => '-',
            "colon" => ':',
            "nbsp" | "shy" | "ZeroWidthSpace" | "NewLine" | "Tab" => ' ',
            _ => return None,
        },
    };
    Some((is, length))
}

/// Returns the character that is compared: without case, and the same in both alphabets of base64; `None` if it may be
/// anywhere in a secret that was broken into lines.
fn comparable(character: char) -> Option<char> {
    match character {
        '-' => Some('+'),
        '_' => Some('/'),
        c if c.is_whitespace() || c.is_control() || is_zero_width(c) => None,
        c => Some(c.to_ascii_lowercase()),
    }
}

#[cfg(test)]
mod tests {
    use base64::engine::general_purpose;

    use super::*;

    const TOKEN: &str = "eyJ0/eXAi+Oi-JK_V1.Qi";

    fn redact(text: &str) -> String {
        let header = HeaderValue::try_from(format!("Bearer {TOKEN}")).unwrap();
        Secrets::of(&header).redact(text)
    }

    #[test]
    fn a_secret_is_removed_in_any_encoding() {
        for written in [
            TOKEN.to_owned(),
            TOKEN.to_uppercase(),
            TOKEN.replace('/', "\\/"),
            TOKEN.replace('/', "\\u002f"),
            TOKEN.replace('/', "\\\\u002F"),
            TOKEN.replace('/', "\\\\\\\\/"),
            TOKEN.replace('/', "%2F").replace('+', "%2b"),
            TOKEN.replace('/', "%252F"),
            TOKEN.replace('/', "&#47;"),
            TOKEN.replace('/', "&#x2F;").replace('.', "&period;"),
            TOKEN.replace('/', "&amp;#47;"),
            TOKEN.replace('/', "&#047"),
            TOKEN.replace("eXA", "e<wbr>X<b class=\"x\">A</b>"),
            TOKEN.replace("eXA", "e&lt;wbr&gt;X&shy;A"),
            TOKEN.replace("eXA", "e\n  XA\u{200b}"),
            TOKEN.replace('/', "_").replace('+', "-"),
        ] {
            let text = format!("Größe: <b>{written}</b>, {written}");
            assert_eq!(redact(&text), "Größe: <b>[redacted]</b>, [redacted]");
        }
    }

    #[test]
    fn the_beginning_of_a_secret_where_a_text_was_cut_is_removed() {
        assert_eq!(redact("it was eyJ0/eXAi"), "it was [redacted]");
        assert_eq!(redact("it was eyJ"), "it was eyJ");
    }

    #[test]
    fn other_text_stays_as_it_is() {
        for text in [
            "",
            "100 % of <a> & \\ b",
            "%zz &#; &nope; \\",
            "a < b <",
            "&",
        ] {
            assert_eq!(redact(text), text);
        }
    }

    #[test]
    fn an_api_token_is_removed_and_so_is_its_base64_without_padding() {
        let pair = general_purpose::STANDARD.encode("maya@acme.example:ATATT-secrets");
        assert!(pair.ends_with('='));
        let header = HeaderValue::try_from(format!("Basic {pair}")).unwrap();
        let secrets = Secrets::of(&header);
        let text = format!("ATATT-secrets {} {pair}", pair.trim_end_matches('='));
        let redacted = secrets.redact(&text);
        assert_eq!(
            redacted.trim_end_matches('='),
            "[redacted] [redacted] [redacted]"
        );
        let header = format!("Basic {}", pair.trim_end_matches('='));
        let secrets = Secrets::of(&HeaderValue::try_from(header).unwrap());
        assert_eq!(secrets.redact("ATATT-secrets"), "[redacted]");
    }

    #[test]
    fn a_token_of_one_letter_does_not_make_errors_unreadable() {
        let secrets = Secrets::of(&HeaderValue::from_static("Bearer t"));
        assert_eq!(secrets.redact("not found"), "not found");
    }
}
