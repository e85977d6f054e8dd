//! Queries: flat parameters, and `tags[team]=core` in brackets, raw or percent-encoded.

use std::{convert::Infallible, fmt::Display, ops::RangeInclusive, str::FromStr};

use axum::extract::FromRequestParts;
use http::request::Parts;
use threelo_core::Timestamp;
use url::{Url, form_urlencoded};

use crate::ApiError;

/// The query of a request. Unknown parameters are ignored, unless a handler refuses them: a list without a filter that
/// its caller asked for looks like the right one.
#[derive(Debug, Default)]
pub struct Query(Vec<(String, String)>);

impl Query {
    /// Reads a query, without its question mark.
    pub fn parse(query: &str) -> Self {
        Self(
            form_urlencoded::parse(query.as_bytes())
                .into_owned()
                .collect(),
        )
    }

    /// Returns every value of a parameter.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let named = self.0.iter().filter(move |(given, _)| given == name);
        named.map(|(_, value)| value.as_str())
    }

    /// Returns the value of a parameter; the last one if it is repeated.
    pub fn text(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .rev()
            .find(|(given, _)| given == name)
            .map(|(_, value)| value.as_str())
    }

    /// Returns the value of a parameter that must not be empty: an empty filter would mean "all", which
    /// is not what a caller with a missing value wants.
    ///
    /// # Errors
    /// If it is empty.
    pub fn filled(&self, name: &str) -> Result<Option<&str>, ApiError> {
        match self.text(name) {
            Some("") => Err(ApiError::query(name, "must not be empty")),
            value => Ok(value),
        }
    }

    /// Returns the value of a parameter that is a whole number in this range.
    ///
    /// # Errors
    /// If it is not.
    pub fn number<T: FromStr + PartialOrd + Display>(
        &self,
        name: &str,
        range: RangeInclusive<T>,
    ) -> Result<Option<T>, ApiError> {
        let (least, most) = (range.start(), range.end());
        let advice = format!("must be a whole number from {least} to {most}");
        let number = self.valid(name, &advice, |text| text.parse().ok())?;
        match number {
            Some(number) if !range.contains(&number) => Err(ApiError::query(name, advice)),
            number => Ok(number),
        }
    }

    /// Returns the value of a parameter that is a moment.
    ///
    /// # Errors
    /// If it is not.
    pub fn moment(&self, name: &str) -> Result<Option<Timestamp>, ApiError> {
        let advice = "must be a moment such as 2026-02-03T11:05:00Z";
        self.valid(name, advice, |text| text.parse().ok())
    }

    /// Returns the value of a parameter that is a complete URL.
    ///
    /// # Errors
    /// If it is not.
    pub fn url(&self, name: &str) -> Result<Option<Url>, ApiError> {
        let advice = "must be a complete URL such as https://app.example.com/connected";
        self.valid(name, advice, |text| text.parse().ok())
    }

    /// Refuses parameters other than these. A parameter with members, such as `tags[team]`, is listed as `tags[]`.
    ///
    /// # Errors
    /// For the first unknown parameter.
    pub fn refuse_unknown(&self, known: &[&str]) -> Result<(), ApiError> {
        match self.unknown(known).next() {
            None => Ok(()),
            Some(name) => Err(ApiError::query(
                name,
                match similar(name, known) {
                    Some(known) => format!("is unknown: did you mean {}?", shown(known)),
                    None => {
                        let known: Vec<_> = known.iter().map(|known| shown(known)).collect();
                        format!("is unknown: use {}", known.join(", "))
                    }
                },
            )),
        }
    }

    /// Refuses parameters that resemble one of these, and ignores others.
    ///
    /// # Errors
    /// For the first such parameter.
    pub fn refuse_misspelled(&self, known: &[&str]) -> Result<(), ApiError> {
        let mut unknown = self.unknown(known);
        match unknown.find_map(|name| Some((name, similar(name, known)?))) {
            None => Ok(()),
            Some((name, meant)) => {
                let advice = format!("is unknown: did you mean {}?", shown(meant));
                Err(ApiError::query(name, advice))
            }
        }
    }

    fn unknown<'a>(&'a self, known: &[&str]) -> impl Iterator<Item = &'a str> {
        self.0.iter().map(|(name, _)| name.as_str()).filter(|name| {
            let listed = match name.split_once('[') {
                Some((list, member)) if member.ends_with(']') => format!("{list}[]"),
                _ => (*name).to_owned(),
            };
            !known.contains(&listed.as_str())
        })
    }

    fn valid<T>(
        &self,
        name: &str,
        advice: &str,
        read: impl FnOnce(&str) -> Option<T>,
    ) -> Result<Option<T>, ApiError> {
        let Some(text) = self.text(name) else {
            return Ok(None);
        };
        let value = read(text);
        value.map(Some).ok_or_else(|| ApiError::query(name, advice))
    }

    /// Returns the parsed value of a parameter. Its errors are shown, so they have to be sentences: use
    /// [`number`](Self::number) and the like for types of other crates.
    ///
    /// # Errors
    /// If it does not parse.
    pub fn parsed<T: FromStr>(&self, name: &str) -> Result<Option<T>, ApiError>
    where
        T::Err: Display,
    {
        let read = |value: &str| {
            value
                .parse()
                .map_err(|error: T::Err| ApiError::query(name, error.to_string()))
        };
        self.text(name).map(read).transpose()
    }

    /// Returns the parsed value of a parameter that must be present.
    ///
    /// # Errors
    /// If it is absent or does not parse.
    pub fn required<T: FromStr>(&self, name: &str) -> Result<T, ApiError>
    where
        T::Err: Display,
    {
        self.parsed(name)?
            .ok_or_else(|| ApiError::query(name, "is required"))
    }

    /// Returns a parameter that is on or off; off if it is absent.
    ///
    /// # Errors
    /// If it is neither.
    pub fn flag(&self, name: &str) -> Result<bool, ApiError> {
        let Some(value) = self.text(name) else {
            return Ok(false);
        };
        match value.to_ascii_lowercase().as_str() {
            "true" | "1" | "yes" | "on" => Ok(true),
            "false" | "0" | "no" | "off" | "" => Ok(false),
            _ => Err(ApiError::query(name, "must be true or false")),
        }
    }

    /// Returns the members of a parameter with brackets.
    ///
    /// # Errors
    /// If there are more than 100.
    pub fn members(&self, name: &str) -> Result<Vec<(&str, &str)>, ApiError> {
        let members = self.0.iter().filter_map(|(given, value)| {
            let member = given
                .strip_prefix(name)?
                .strip_prefix('[')?
                .strip_suffix(']')?;
            Some((member, value.as_str()))
        });
        bounded(name, members)
    }

    /// Returns the elements of a comma-separated list, which must not be empty.
    ///
    /// # Errors
    /// If it is empty, an element does not parse, or there are more than 100.
    pub fn listed<T: FromStr>(&self, name: &str) -> Result<Vec<T>, ApiError>
    where
        T::Err: Display,
    {
        let Some(list) = self.filled(name)? else {
            return Ok(Vec::new());
        };
        let elements = bounded(name, list.split(','))?.into_iter();
        let read = |text: &str| {
            let read = text.trim().parse::<T>();
            read.map_err(|error| ApiError::query(name, error.to_string()))
        };
        elements.map(read).collect()
    }
}

/// Returns the parameter or member that a caller probably meant. Case and punctuation make no difference.
pub fn similar<'a>(name: &str, known: &[&'a str]) -> Option<&'a str> {
    let plain = |name: &str| {
        let name = name.split(['[', '.']).next().unwrap_or_default();
        let letters = name.chars().filter(char::is_ascii_alphanumeric);
        letters.collect::<String>().to_ascii_lowercase()
    };
    let name = plain(name);
    let candidates = known.iter().map(|known| {
        let likeness = strsim::jaro_winkler(&name, &plain(known));
        (likeness, *known)
    });
    let best = candidates.max_by(|(one, _), (other, _)| one.total_cmp(other));
    best.filter(|(likeness, _)| *likeness >= 0.90)
        .map(|(_, known)| known)
}

/// Returns how a parameter is written.
fn shown(known: &str) -> String {
    known.replace("[]", "[KEY]=VALUE")
}

/// Maximum number of members or elements of one parameter: each becomes a condition of a statement.
const MAX: usize = 100;

fn bounded<T>(name: &str, given: impl Iterator<Item = T>) -> Result<Vec<T>, ApiError> {
    let given: Vec<_> = given.take(MAX + 1).collect();
    if given.len() > MAX {
        return Err(ApiError::query(
            name,
            format!("may be given at most {MAX} times"),
        ));
    }
    Ok(given)
}

impl<S: Sync> FromRequestParts<S> for Query {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(parts.uri.query().map(Self::parse).unwrap_or_default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_are_read_raw_and_percent_encoded() {
        let query = Query::parse("tags[team]=core&tags%5Bplan%5D=pro+1&tagsteam=x&tags=y");
        let members = query.members("tags").unwrap();
        assert_eq!(members, [("team", "core"), ("plan", "pro 1")]);
    }

    #[test]
    fn a_comma_separated_list_may_have_spaces_and_has_a_limit() {
        let query = Query::parse("n=1,+2&bad=1,x");
        assert_eq!(query.listed::<u8>("n").unwrap(), [1, 2]);
        assert_eq!(query.listed::<u8>("absent").unwrap(), [0; 0]);
        assert!(query.listed::<u8>("bad").is_err());
        let query = Query::parse(&format!("n={}1", "1,".repeat(MAX)));
        assert!(query.listed::<u8>("n").is_err());
    }

    #[test]
    fn flags_accept_common_spellings() {
        let query = Query::parse("a=TRUE&b=1&c=on&d=no&e=maybe");
        assert!(["a", "b", "c"].iter().all(|name| query.flag(name).unwrap()));
        assert!(!query.flag("d").unwrap());
        assert!(!query.flag("absent").unwrap());
        assert!(query.flag("e").is_err());
    }

    #[test]
    fn a_mistake_is_described_in_words() {
        let query = Query::parse("limit=many&big=2001&at=yesterday&to=%2Fdone");
        let limit = query.number("limit", 1..=2000).unwrap_err();
        let big = query.number("big", 1..=2000).unwrap_err();
        for error in [limit, big] {
            let text = format!("{error:?}");
            assert!(
                text.contains("must be a whole number from 1 to 2000"),
                "{text}"
            );
        }
        assert!(query.moment("at").is_err());
        assert!(query.url("to").is_err());
        assert_eq!(query.number("absent", 1..=2).unwrap(), None);
    }

    #[test]
    fn a_misspelled_parameter_is_refused_and_an_unknown_one_only_on_request() {
        let known = ["connectionId", "integrationId", "limit", "tags[]"];
        for (query, meant) in [
            ("connection_id=a", "connectionId"),
            ("ConnectionID=a", "connectionId"),
            ("integrationIds=a", "integrationId"),
            ("limits=1", "limit"),
            ("tags=core", "tags[KEY]=VALUE"),
            ("tags.team=core", "tags[KEY]=VALUE"),
            ("tag[team]=core", "tags[KEY]=VALUE"),
        ] {
            let query = Query::parse(query);
            for refused in [
                query.refuse_misspelled(&known),
                query.refuse_unknown(&known),
            ] {
                let error = format!("{:?}", refused.unwrap_err());
                assert!(error.contains(&format!("did you mean {meant}?")), "{error}");
            }
        }
        let other = Query::parse("utm_source=mail");
        assert!(other.refuse_misspelled(&known).is_ok());
        let error = format!("{:?}", other.refuse_unknown(&known).unwrap_err());
        assert!(
            error.contains("use connectionId, integrationId, limit, tags[KEY]=VALUE"),
            "{error}"
        );
        let right = Query::parse("connectionId=a&tags[team]=core&tags%5Bplan%5D=pro&limit=1");
        assert!(right.refuse_unknown(&known).is_ok());
    }

    #[test]
    fn an_empty_filter_is_refused() {
        assert!(
            Query::parse("connectionId=")
                .filled("connectionId")
                .is_err()
        );
        assert_eq!(Query::parse("").filled("connectionId").unwrap(), None);
    }
}
