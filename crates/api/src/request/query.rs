//! Queries: flat parameters, and `tags[team]=core` in brackets, raw or percent-encoded.

use std::{convert::Infallible, str::FromStr};

use axum::extract::FromRequestParts;
use http::request::Parts;
use url::form_urlencoded;

use crate::ApiError;

/// The query of a request. Parameters that nobody asks for are ignored.
#[derive(Debug, Default)]
pub(crate) struct Query(Vec<(String, String)>);

impl Query {
    fn parse(query: &str) -> Self {
        Self(
            form_urlencoded::parse(query.as_bytes())
                .into_owned()
                .collect(),
        )
    }

    /// Every value of a parameter.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        let named = self.0.iter().filter(move |(given, _)| given == name);
        named.map(|(_, value)| value.as_str())
    }

    /// The value of a parameter; the last one, where it stands there more than once.
    pub(crate) fn text(&self, name: &str) -> Option<&str> {
        self.0
            .iter()
            .rev()
            .find(|(given, _)| given == name)
            .map(|(_, value)| value.as_str())
    }

    /// The value of a parameter that must not be empty where it is given: an empty filter would
    /// mean "all", which nobody wants who forgot to fill it in.
    pub(crate) fn filled(&self, name: &str) -> Result<Option<&str>, ApiError> {
        match self.text(name) {
            Some("") => Err(ApiError::query(name, "must not be empty")),
            value => Ok(value),
        }
    }

    /// The value of a parameter, read as something.
    pub(crate) fn parsed<T: FromStr>(&self, name: &str) -> Result<Option<T>, ApiError>
    where
        T::Err: std::fmt::Display,
    {
        let read = |value: &str| {
            value
                .parse()
                .map_err(|error: T::Err| ApiError::query(name, error.to_string()))
        };
        self.text(name).map(read).transpose()
    }

    /// The value of a parameter that has to be there.
    pub(crate) fn required<T: FromStr>(&self, name: &str) -> Result<T, ApiError>
    where
        T::Err: std::fmt::Display,
    {
        self.parsed(name)?
            .ok_or_else(|| ApiError::query(name, "is required"))
    }

    /// A parameter that is on or off; off where it is absent.
    pub(crate) fn flag(&self, name: &str) -> Result<bool, ApiError> {
        let Some(value) = self.text(name) else {
            return Ok(false);
        };
        match value.to_ascii_lowercase().as_str() {
            "true" | "1" | "yes" | "on" => Ok(true),
            "false" | "0" | "no" | "off" | "" => Ok(false),
            _ => Err(ApiError::query(name, "must be true or false")),
        }
    }

    /// The members of a parameter with brackets.
    pub(crate) fn members(&self, name: &str) -> Result<Vec<(&str, &str)>, ApiError> {
        let members = self.0.iter().filter_map(|(given, value)| {
            let member = given
                .strip_prefix(name)?
                .strip_prefix('[')?
                .strip_suffix(']')?;
            Some((member, value.as_str()))
        });
        bounded(name, members)
    }

    /// The elements of a parameter that holds a list with commas, which must not be empty where it
    /// is given.
    pub(crate) fn listed<T: FromStr>(&self, name: &str) -> Result<Vec<T>, ApiError>
    where
        T::Err: std::fmt::Display,
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

/// Maximum number of members or elements of one parameter: each becomes a condition of a statement.
const MOST: usize = 100;

fn bounded<T>(name: &str, given: impl Iterator<Item = T>) -> Result<Vec<T>, ApiError> {
    let given: Vec<_> = given.take(MOST + 1).collect();
    if given.len() > MOST {
        return Err(ApiError::query(
            name,
            format!("may be given at most {MOST} times"),
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
    fn a_list_with_commas_may_have_blanks_and_no_more_than_its_limit() {
        let query = Query::parse("n=1,+2&bad=1,x");
        assert_eq!(query.listed::<u8>("n").unwrap(), [1, 2]);
        assert_eq!(query.listed::<u8>("absent").unwrap(), [0; 0]);
        assert!(query.listed::<u8>("bad").is_err());
        let query = Query::parse(&format!("n={}1", "1,".repeat(MOST)));
        assert!(query.listed::<u8>("n").is_err());
    }

    #[test]
    fn switches_take_the_words_people_use() {
        let query = Query::parse("a=TRUE&b=1&c=on&d=no&e=maybe");
        assert!(["a", "b", "c"].iter().all(|name| query.flag(name).unwrap()));
        assert!(!query.flag("d").unwrap());
        assert!(!query.flag("absent").unwrap());
        assert!(query.flag("e").is_err());
    }

    #[test]
    fn a_filter_that_was_left_empty_is_refused() {
        assert!(
            Query::parse("connectionId=")
                .filled("connectionId")
                .is_err()
        );
        assert_eq!(Query::parse("").filled("connectionId").unwrap(), None);
    }
}
