//! The search for leaked secrets: plain, or in any encoding that a log, a page or a file might contain.

mod encodings;
mod gzip;

use std::{collections::BTreeSet, fmt};

use aho_corasick::AhoCorasick;

/// Maximum number of nested gzip members that are decompressed.
const DEPTH: usize = 3;

/// The length from which the end of a secret is searched for too.
const LONG: usize = 48;

/// A secret that was found.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Leak {
    /// The name of the secret.
    pub secret: String,
    /// The encoding.
    pub encoding: &'static str,
    /// The place at which it was found.
    pub place: String,
}

impl fmt::Display for Leak {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({}) in {}", self.secret, self.encoding, self.place)
    }
}

/// Searches for a number of secrets at once.
pub struct Scanner {
    needles: AhoCorasick,
    meanings: Vec<(String, &'static str)>,
}

impl Scanner {
    /// Creates a scanner for these secrets, each with the name under which it is reported.
    ///
    /// # Panics
    /// If a secret is so short that it would be found by chance.
    pub fn new<'a>(secrets: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let mut texts = Vec::new();
        for (name, secret) in secrets {
            texts.push((name.to_owned(), secret));
            texts.extend(end(secret).map(|end| (format!("the end of {name}"), end)));
        }
        Self::of_texts(&texts)
    }

    /// As [`new`](Self::new), but only for the ends of long secrets: for thousands of tokens at once.
    ///
    /// # Panics
    /// If a secret is so short that it would be found by chance.
    pub fn of_ends<'a>(secrets: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let ends = secrets
            .into_iter()
            .map(|(name, secret)| (name.to_owned(), end(secret).unwrap_or(secret)));
        Self::of_texts(&ends.collect::<Vec<_>>())
    }

    fn of_texts(texts: &[(String, &str)]) -> Self {
        let mut needles = Vec::new();
        let mut meanings = Vec::new();
        for (name, text) in texts {
            assert!(text.len() >= 16, "{name} is too short to be searched for");
            for (encoding, needle) in encodings::of(text.as_bytes()) {
                needles.push(needle);
                meanings.push((name.clone(), encoding));
            }
        }
        let needles = AhoCorasick::new(needles).expect("some thousand needles are not too many");
        Self { needles, meanings }
    }

    /// Returns every secret in these bytes, and in gzip members among them.
    pub fn scan(&self, place: &str, bytes: &[u8]) -> BTreeSet<Leak> {
        let mut leaks = BTreeSet::new();
        self.scan_into(&mut leaks, place, bytes, DEPTH);
        leaks
    }

    fn scan_into(&self, leaks: &mut BTreeSet<Leak>, place: &str, bytes: &[u8], depth: usize) {
        for found in self.needles.find_overlapping_iter(bytes) {
            let (secret, encoding) = self.meanings[found.pattern().as_usize()].clone();
            leaks.insert(Leak {
                secret,
                encoding,
                place: place.to_owned(),
            });
        }
        if depth > 0 {
            for (at, inflated) in gzip::members(bytes) {
                let place = format!("{place}, gzipped at byte {at}");
                self.scan_into(leaks, &place, &inflated, depth - 1);
            }
        }
    }
}

/// Returns the end of a long secret. Logs cut long texts, and the end of a token is unique.
fn end(secret: &str) -> Option<&str> {
    let is_long = secret.len() >= LONG && secret.is_ascii();
    is_long.then(|| &secret[secret.len() - LONG / 2..])
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use base64::{
        Engine,
        engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD},
    };
    use flate2::{Compression, write::GzEncoder};

    use super::*;

    /// Its URL-safe base64 differs from the standard one at every alignment.
    const SECRET: &str = "s3cret~~~~???>>>~~~~/odd+bytes=more";

    /// Returns each encoding once.
    fn found(haystack: &[u8]) -> Vec<&'static str> {
        let leaks = Scanner::new([("it", SECRET)]).scan("here", haystack);
        let encodings: BTreeSet<_> = leaks.into_iter().map(|leak| leak.encoding).collect();
        encodings.into_iter().collect()
    }

    fn gzipped(content: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(content).unwrap();
        encoder.finish().unwrap()
    }

    #[test]
    fn a_plain_secret_is_found() {
        assert_eq!(found(format!("token={SECRET};").as_bytes()), ["plain"]);
    }

    #[test]
    fn a_secret_in_base64_is_found_at_every_alignment() {
        for before in ["", "a", "ab", "abc", "abcd"] {
            for after in ["", "z", "zy", "zyx"] {
                let text = format!("{before}{SECRET}{after}");
                assert_eq!(
                    found(STANDARD.encode(&text).as_bytes()),
                    ["base64"],
                    "{text}"
                );
            }
        }
    }

    #[test]
    fn a_secret_in_url_safe_base64_is_found_at_every_alignment() {
        for before in ["", "a", "ab", "abc"] {
            let text = format!("{before}{SECRET}z");
            let encoded = URL_SAFE_NO_PAD.encode(&text);
            assert_eq!(found(encoded.as_bytes()), ["base64, url-safe"], "{text}");
        }
    }

    #[test]
    fn a_secret_in_hex_is_found_in_either_case() {
        assert_eq!(found(hex::encode(SECRET).as_bytes()), ["hex"]);
        assert_eq!(
            found(hex::encode_upper(SECRET).as_bytes()),
            ["hex, capitals"]
        );
    }

    #[test]
    fn a_url_encoded_secret_is_found() {
        let form: String = url::form_urlencoded::byte_serialize(SECRET.as_bytes()).collect();
        assert!(!found(form.as_bytes()).is_empty());
        let lower = form
            .replace("%2F", "%2f")
            .replace("%2B", "%2b")
            .replace("%3F", "%3f");
        let lower = lower
            .replace("%7E", "%7e")
            .replace("%3D", "%3d")
            .replace("%3E", "%3e");
        assert!(!found(lower.as_bytes()).is_empty());
        let every: String = SECRET.bytes().map(|byte| format!("%{byte:02X}")).collect();
        assert_eq!(found(every.as_bytes()), ["url-encoded, every byte"]);
    }

    #[test]
    fn a_gzipped_secret_is_found_among_other_bytes() {
        let mut haystack = b"\x1f\x8b\x08 no gzip at all".to_vec();
        haystack.extend(gzipped(format!("log line {SECRET}").as_bytes()));
        haystack.extend(b"more");
        assert_eq!(found(&haystack), ["plain"]);
    }

    #[test]
    fn encodings_inside_gzip_inside_gzip_are_found() {
        let inner = gzipped(STANDARD.encode(SECRET).as_bytes());
        assert_eq!(found(&gzipped(&inner)), ["base64"]);
    }

    #[test]
    fn a_truncated_gzip_member_is_read_up_to_its_end() {
        let noise: String = (0..4000).map(|n| format!("{n:x}")).collect();
        let whole = gzipped(format!("{SECRET} {noise}").as_bytes());
        assert_eq!(found(&whole[..whole.len() - 20]), ["plain"]);
    }

    #[test]
    fn the_end_of_a_long_secret_is_found() {
        let long = format!(
            "{}{}",
            "x".repeat(80),
            "the-part-that-is-its-own-0123456789"
        );
        let scanner = Scanner::new([("it", long.as_str())]);
        let leaks = scanner.scan(
            "here",
            b"s-its-own-0123456789 part-that-is-its-own-0123456789",
        );
        assert_eq!(leaks.into_iter().next().unwrap().secret, "the end of it");
    }

    #[test]
    fn a_text_that_resembles_a_secret_is_not_found() {
        assert!(found(&SECRET.as_bytes()[1..]).is_empty());
        assert!(found(SECRET.to_uppercase().as_bytes()).is_empty());
        assert!(found(&gzipped(b"nothing here")).is_empty());
    }
}
