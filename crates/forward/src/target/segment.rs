//! What a segment of a path may contain, however a server behind the gateway may interpret it.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use unicode_normalization::UnicodeNormalization;

use super::rule::Rule;

/// The maximum number of times that a segment may be percent-encoded.
const LAYERS: u32 = 5;

/// The printable ASCII characters that RFC 3986 does not allow in a query. Browsers' URL parsers send
/// most of them as they are.
const NOT_IN_A_QUERY: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'\\')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

/// Returns a query with only the characters of RFC 3986: others are percent-encoded, which changes
/// nothing of its meaning.
pub(super) fn encode_query(raw: &str) -> Result<Cow<'_, str>, Rule> {
    let bytes = raw.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'%' if !is_code_at(bytes, at) => return Err(Rule::PercentCode),
            0..=0x1f | 0x7f => return Err(Rule::Control),
            _ => {}
        }
    }
    Ok(utf8_percent_encode(raw, NOT_IN_A_QUERY).into())
}

/// Checks the raw characters of a path: those of RFC 3986, section 2, with complete percent codes.
pub(super) fn check_characters(raw: &str) -> Result<(), Rule> {
    let bytes = raw.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'%' if !is_code_at(bytes, at) => return Err(Rule::PercentCode),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'%' => {}
            b'-' | b'.' | b'_' | b'~' => {}
            b':' | b'/' | b'?' | b'#' | b'[' | b']' | b'@' => {}
            b'!' | b'$' | b'&' | b'\'' | b'(' | b')' | b'*' | b'+' | b',' | b';' | b'=' => {}
            _ => return Err(Rule::Characters),
        }
    }
    Ok(())
}

/// Checks each segment of a raw path that begins with a slash.
pub(super) fn check_path(path: &str) -> Result<(), Rule> {
    let path = path.strip_prefix('/').unwrap_or(path);
    let mut segments = path.split('/').peekable();
    while let Some(segment) = segments.next() {
        if segment.is_empty() && segments.peek().is_some() {
            return Err(Rule::EmptySegment);
        }
        inspect(segment.as_bytes(), 0)?;
    }
    Ok(())
}

/// The bytes that stand for themselves in a path, and the slash.
static PLAIN: [bool; 256] = {
    let mut plain = [false; 256];
    let mut byte = 0;
    while byte < plain.len() {
        let is_alphanumeric = (byte as u8).is_ascii_alphanumeric();
        plain[byte] = is_alphanumeric || matches!(byte as u8, b'/' | b'.' | b'-' | b'_');
        byte += 1;
    }
    plain
};

/// Whether a raw path breaks none of the rules under any reading: it begins with a slash, has only characters that stand
/// for themselves, and no segment that is empty, unless it is the last, or begins with a dot. Almost every path is so.
pub(super) fn is_plain(path: &str) -> bool {
    let path = path.as_bytes();
    let odd = |slash: usize| matches!(path.get(slash + 1), Some(b'/' | b'.'));
    path.starts_with(b"/")
        && path.iter().all(|byte| PLAIN[usize::from(*byte)])
        && !memchr::memchr_iter(b'/', path).any(odd)
}

/// Checks one layer of a segment, then what its percent codes stand for.
fn inspect(layer: &[u8], depth: u32) -> Result<(), Rule> {
    check_layer(layer)?;
    if !layer.is_ascii() {
        let text = String::from_utf8_lossy(layer);
        let normalized: String = text.nfkc().collect();
        // Another character may have become a percent sign, so the codes are decoded again.
        if normalized.as_bytes() != layer {
            check_layer(normalized.as_bytes())?;
            descend(normalized.as_bytes(), depth)?;
        }
    }
    descend(layer, depth)
}

fn descend(layer: &[u8], depth: u32) -> Result<(), Rule> {
    let Cow::Owned(inner) = decode(layer) else {
        return Ok(());
    };
    if depth == LAYERS {
        return Err(Rule::Depth);
    }
    inspect(&inner, depth + 1)
}

fn check_layer(layer: &[u8]) -> Result<(), Rule> {
    if has_dot_segment(layer) {
        return Err(Rule::DotSegment);
    }
    for (at, byte) in layer.iter().enumerate() {
        match byte {
            b'/' => return Err(Rule::Slash),
            b'\\' => return Err(Rule::Backslash),
            0..=0x1f | 0x7f => return Err(Rule::Control),
            b'%' if is_percent_u(&layer[at..]) => return Err(Rule::PercentU),
            0x80.. if is_overlong(&layer[at..]) => return Err(Rule::Overlong),
            // The control characters U+0080 to U+009F.
            0xc2 if matches!(layer.get(at + 1), Some(0x80..=0x9f)) => return Err(Rule::Control),
            _ => {}
        }
    }
    Ok(())
}

/// Whether a server could read a segment as `.` or `..`, or as several segments with one of these.
fn has_dot_segment(layer: &[u8]) -> bool {
    if layer.is_ascii() {
        return is_dots(&String::from_utf8_lossy(layer));
    }
    // A symbol such as U+2044 (fraction slash) may be folded into a slash on the way, a byte that is no UTF-8 into
    // anything, and a character of which only the low byte is kept into a slash or a backslash.
    let cut = |c: char| matches!(c as u32 & 0xff, 0x2f | 0x5c);
    let may_separate =
        |c: char| !c.is_ascii() && !c.is_whitespace() && (!c.is_alphanumeric() || cut(c));
    let text = String::from_utf8_lossy(layer);
    is_dots(&text) || text.split(may_separate).any(is_dots)
}

/// `.` or `..`, regardless of spaces in it and of parameters after it.
fn is_dots(text: &str) -> bool {
    let name = text.split(';').next().unwrap_or_default();
    let mut dots = 0;
    for character in name.chars().filter(|character| !character.is_whitespace()) {
        if !is_dot(character) {
            return false;
        }
        dots += 1;
    }
    matches!(dots, 1 | 2)
}

/// A full stop, or a character that names of hosts have in its place (Unicode Technical Standard 46).
fn is_dot(character: char) -> bool {
    matches!(character, '.' | '\u{3002}' | '\u{ff0e}' | '\u{ff61}')
}

fn is_percent_u(rest: &[u8]) -> bool {
    matches!(rest, [b'%', b'u' | b'U', digits @ ..]
        if digits.len() >= 4 && digits[..4].iter().all(u8::is_ascii_hexdigit))
}

/// Whether a UTF-8 sequence that is longer than its character needs begins here.
fn is_overlong(rest: &[u8]) -> bool {
    let second = rest.get(1);
    match rest[0] {
        0xc0 | 0xc1 => true,
        0xe0 => matches!(second, Some(0x80..=0x9f)),
        0xf0 => matches!(second, Some(0x80..=0x8f)),
        // Lead bytes of five and six, which the first UTF-8 had.
        0xf8 | 0xfc => matches!(second, Some(0x80..=0xbf)),
        _ => false,
    }
}

/// Decodes each complete percent code once; borrows if there is none.
fn decode(layer: &[u8]) -> Cow<'_, [u8]> {
    percent_encoding::percent_decode(layer).into()
}

fn is_code_at(bytes: &[u8], at: usize) -> bool {
    let digits = bytes.get(at + 1..at + 3);
    digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(segment: &str) -> Option<Rule> {
        check_path(segment).err()
    }

    #[test]
    fn a_dot_segment_is_found_under_every_spelling() {
        for dots in [
            ".",
            "..",
            "%2e",
            "%2E.",
            ".%2e",
            "%252e%252e",
            "..;a=b",
            "..%3bx",
            "%20..",
            "..%20",
            ".%20.",
            "%25252e%25252e",
            "%e2%80%a5",
            "%ef%bc%8e%ef%bc%8e",
            "%c2%a0..",
            "%ef%bc%85%32%65%ef%bc%852e",
            "x%e2%81%84..%e2%81%84y",
            "x%e2%88%95..%e2%88%95y",
            "..%e2%a7%b8y",
            "x%ff..%ffy",
            "x%c4%af..%c4%afy",
            "x%c5%9c..%c5%9cy",
            "%e3%80%82%e3%80%82",
            "%ef%bd%a1.",
            "x%e3%80%82..%e3%80%82y",
        ] {
            assert_eq!(broken(dots), Some(Rule::DotSegment), "{dots}");
        }
    }

    #[test]
    fn a_query_keeps_its_meaning_and_gets_legal_characters() {
        for (raw, encoded) in [
            ("jql=a|b", "jql=a%7Cb"),
            ("q={x}^`", "q=%7Bx%7D%5E%60"),
            ("q=\\\"<>", "q=%5C%22%3C%3E"),
            ("q=\u{e4}", "q=%C3%A4"),
            ("a=b%20c&d[]=e'f/?", "a=b%20c&d[]=e'f/?"),
        ] {
            assert_eq!(encode_query(raw).as_deref(), Ok(encoded));
        }
        assert_eq!(encode_query("a=%zz"), Err(Rule::PercentCode));
        assert_eq!(encode_query("a=\u{7f}"), Err(Rule::Control));
    }

    #[test]
    fn a_plain_path_breaks_none_of_the_rules() {
        let characters = [
            '/', '.', 'a', '-', '%', '2', 'e', '\\', ';', ' ', '\u{7f}', '\u{2044}',
        ];
        let longer = |paths: Vec<String>| -> Vec<String> {
            let longer = |path: String| characters.map(|character| format!("{path}{character}"));
            paths.into_iter().flat_map(longer).collect()
        };
        let mut paths = vec!["/".to_owned()];
        for _ in 0..4 {
            paths = longer(paths);
            for path in &paths {
                let checked = check_characters(path).and_then(|()| check_path(path));
                assert!(!is_plain(path) || checked.is_ok(), "{path}");
            }
        }
        for plain in ["/", "/rest/api/3/issue/A-1", "/a/", "/a.b/c.."] {
            assert!(is_plain(plain), "{plain}");
        }
    }

    #[test]
    fn names_that_only_look_odd_pass() {
        for name in [
            "...",
            ".hidden",
            "a..b",
            "..a",
            "a.",
            "100%25",
            "%e4",
            "a;b",
            ";",
            "%3f",
            "%23",
            "%c3%a4",
            "%f0%9f%98%80",
            "~",
            "%2525",
            "a%20b",
            "%e2%80%94%20a.b",
            "%c3%a4..%c3%a4",
            "%c4%af",
            "a%e3%80%82",
        ] {
            assert_eq!(broken(name), None, "{name}");
        }
    }
}
