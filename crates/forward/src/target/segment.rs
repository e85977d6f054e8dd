//! What a segment of a path may hold, under every reading that a server behind us might give it.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

use super::rule::{Rule, Rules};

/// How many times over a segment may be percent-encoded.
const LAYERS: u32 = 5;

/// Checks the raw characters of a path or query: those of RFC 3986, section 2, with whole
/// percent codes.
pub(super) fn check_characters(raw: &str, rules: Rules) -> Result<(), Rule> {
    let bytes = raw.as_bytes();
    for (at, byte) in bytes.iter().enumerate() {
        match byte {
            b'%' => {
                if code_at(bytes, at).is_none() {
                    rules.broken(Rule::PercentCode)?;
                }
            }
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => {}
            b'-' | b'.' | b'_' | b'~' => {}
            b':' | b'/' | b'?' | b'#' | b'[' | b']' | b'@' => {}
            b'!' | b'$' | b'&' | b'\'' | b'(' | b')' | b'*' | b'+' | b',' | b';' | b'=' => {}
            _ => rules.broken(Rule::Characters)?,
        }
    }
    Ok(())
}

/// Checks each segment of a raw path that begins with a slash.
pub(super) fn check_path(path: &str, rules: Rules) -> Result<(), Rule> {
    let path = path.strip_prefix('/').unwrap_or(path);
    let mut segments = path.split('/').peekable();
    while let Some(segment) = segments.next() {
        if segment.is_empty() && segments.peek().is_some() {
            rules.broken(Rule::EmptySegment)?;
        }
        inspect(segment.as_bytes(), 0, rules)?;
    }
    Ok(())
}

/// Looks at one layer of a segment, then at what its percent codes stand for.
fn inspect(layer: &[u8], depth: u32, rules: Rules) -> Result<(), Rule> {
    check_layer(layer, rules)?;
    if !layer.is_ascii() && rules.hold(Rule::Normalised) {
        let text = String::from_utf8_lossy(layer);
        let equal: String = text.nfkc().collect();
        // Another character may have become a percent sign: its codes are looked into as well.
        if equal.as_bytes() != layer {
            check_layer(equal.as_bytes(), rules)?;
            descend(equal.as_bytes(), depth, rules)?;
        }
    }
    descend(layer, depth, rules)
}

fn descend(layer: &[u8], depth: u32, rules: Rules) -> Result<(), Rule> {
    let Cow::Owned(inner) = decode(layer) else {
        return Ok(());
    };
    if depth == LAYERS {
        return rules.broken(Rule::Depth);
    }
    if depth >= 1 && !rules.hold(Rule::Layers) {
        return Ok(());
    }
    inspect(&inner, depth + 1, rules)
}

fn check_layer(layer: &[u8], rules: Rules) -> Result<(), Rule> {
    if is_dot_segment(layer) {
        rules.broken(Rule::DotSegment)?;
    }
    for (at, byte) in layer.iter().enumerate() {
        match byte {
            b'/' => rules.broken(Rule::Slash)?,
            b'\\' => rules.broken(Rule::Backslash)?,
            0..=0x1f | 0x7f => rules.broken(Rule::Control)?,
            b'%' if is_percent_u(&layer[at..]) => rules.broken(Rule::PercentU)?,
            0x80.. if is_overlong(&layer[at..]) => rules.broken(Rule::Overlong)?,
            // The control characters U+0080 to U+009F.
            0xc2 if matches!(layer.get(at + 1), Some(0x80..=0x9f)) => {
                rules.broken(Rule::Control)?;
            }
            _ => {}
        }
    }
    Ok(())
}

/// `.` or `..`, whatever blanks are in it and whatever parameters follow it.
fn is_dot_segment(layer: &[u8]) -> bool {
    let first = layer.first().copied().unwrap_or_default();
    // Nearly every segment ends here.
    if first.is_ascii_alphanumeric() {
        return false;
    }
    let text = String::from_utf8_lossy(layer);
    let name = text.split(';').next().unwrap_or_default();
    let mut dots = 0;
    for character in name.chars().filter(|character| !character.is_whitespace()) {
        if character != '.' {
            return false;
        }
        dots += 1;
    }
    matches!(dots, 1 | 2)
}

fn is_percent_u(rest: &[u8]) -> bool {
    matches!(rest, [b'%', b'u' | b'U', digits @ ..]
        if digits.len() >= 4 && digits[..4].iter().all(u8::is_ascii_hexdigit))
}

/// Whether a sequence of UTF-8 that is longer than its character needs begins here.
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

/// Decodes each whole percent code once; borrows where there is none.
fn decode(layer: &[u8]) -> Cow<'_, [u8]> {
    percent_encoding::percent_decode(layer).into()
}

fn code_at(bytes: &[u8], at: usize) -> Option<()> {
    let digits = bytes.get(at + 1..at + 3)?;
    digits.iter().all(u8::is_ascii_hexdigit).then_some(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(segment: &str) -> Option<Rule> {
        check_path(segment, Rules::ALL).err()
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
        ] {
            assert_eq!(broken(dots), Some(Rule::DotSegment), "{dots}");
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
        ] {
            assert_eq!(broken(name), None, "{name}");
        }
    }
}
