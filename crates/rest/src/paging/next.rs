//! Extracts the items of a page and computes the next request, as pure functions.

use http::HeaderMap;
use serde_json::{Map, Value};
use threelo_core::catalogue::{Items, Paging};
use url::{Url, form_urlencoded};

use super::link;
use crate::{api_error::error_of, error::PagingError, request::Request};

/// One page of a list.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Page<T = Value> {
    /// The items of the page.
    pub items: Vec<T>,
    /// The other members of the response: `total`, `isLast`, `names`.
    pub rest: Map<String, Value>,
}

impl<T> Page<T> {
    /// Returns the number of items of the whole list, if the response has it.
    pub fn total(&self) -> Option<u64> {
        let members = ["total", "totalSize"];
        members
            .iter()
            .find_map(|name| self.rest.get(*name)?.as_u64())
    }

    /// Returns whether this is the last page, if the response says so.
    pub fn is_last(&self) -> Option<bool> {
        let members = ["isLast", "isLastPage", "last", "lastPage"];
        members
            .iter()
            .find_map(|name| self.rest.get(*name)?.as_bool())
    }
}

/// The step after a page.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Next {
    /// The page was the last one.
    End,
    /// Request the same path with this query.
    Query(Vec<(String, String)>),
    /// Request the same path with this member in the JSON body.
    Member(&'static str, Value),
}

impl Page {
    /// Splits a response that a server has sent, which has at least one member.
    pub(crate) fn received(paging: Paging, body: Value) -> Result<Self, PagingError> {
        match body.as_object().is_some_and(Map::is_empty) {
            true => Err(no_items(items_of(paging))),
            false => Self::cut(paging, body),
        }
    }

    /// Splits a response into its items and the other members.
    pub(crate) fn cut(paging: Paging, body: Value) -> Result<Self, PagingError> {
        let style = items_of(paging);
        let mut rest = match (style, body) {
            (Items::Member(_), Value::Array(_)) => return Err(no_items(style)),
            (_, Value::Array(items)) => {
                let rest = Map::new();
                return Ok(Self { items, rest });
            }
            (_, Value::Object(rest)) => rest,
            _ => return Err(no_items(style)),
        };
        let member = match style {
            Items::Member(member) => Some(member),
            Items::Bare => None,
            // The two most common members, for operations whose items the catalogue does not locate.
            _ => ["results", "values"]
                .into_iter()
                .find(|member| rest.contains_key(*member)),
        };
        let items = match member {
            Some(member) => take(&mut rest, member)?,
            None => None,
        };
        if let Some(items) = items {
            return Ok(Self { items, rest });
        }
        // Errors beside a list are not those of the list.
        if let Some(errors) = error_of(&rest) {
            return Err(PagingError::Errors(errors));
        }
        // Atlassian sometimes omits an empty list.
        match member {
            Some(_) => Ok(Self {
                items: Vec::new(),
                rest,
            }),
            None => Err(no_items(style)),
        }
    }

    /// Puts the items back to where they were.
    #[cfg(feature = "typed")]
    pub(crate) fn join(self, paging: Paging) -> Value {
        let mut rest = self.rest;
        let member = match items_of(paging) {
            Items::Member(member) => member,
            Items::Unknown if rest.contains_key("results") => "results",
            Items::Unknown if !rest.is_empty() => "values",
            _ => return Value::Array(self.items),
        };
        if !self.items.is_empty() {
            let (outer, inner) = member.rsplit_once('.').unwrap_or(("", member));
            let mut within = &mut rest;
            for name in outer.split('.').filter(|name| !name.is_empty()) {
                let next = within.entry(name).or_insert_with(|| Map::new().into());
                let Value::Object(next) = next else {
                    return Value::Null;
                };
                within = next;
            }
            within.insert(inner.to_owned(), Value::Array(self.items));
        }
        Value::Object(rest)
    }

    /// Returns a boolean, which may be written as a text.
    fn flag(&self, member: &str) -> Result<Option<bool>, PagingError> {
        match self.rest.get(member) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Bool(flag)) => Ok(Some(*flag)),
            Some(Value::String(text)) => text.parse().map(Some).map_err(|_| UNREADABLE),
            Some(_) => Err(UNREADABLE),
        }
    }

    /// Returns a number, which may be written as a text; `None` for -1, which stands for an unknown one.
    fn number(&self, member: &str) -> Result<Option<u64>, PagingError> {
        match self.rest.get(member) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Number(number)) => Ok(number.as_u64()),
            Some(Value::String(text)) => text.parse().map(Some).map_err(|_| UNREADABLE),
            Some(_) => Err(UNREADABLE),
        }
    }

    fn next_link(&self) -> Result<Option<&str>, PagingError> {
        match self.rest.get("_links") {
            None | Some(Value::Null) => Ok(None),
            Some(Value::Object(links)) => link_of(links.get("next")),
            Some(_) => Err(UNREADABLE),
        }
    }
}

/// A member that says whether there is more, or where, and is of another type than documented, does not end a list.
const UNREADABLE: PagingError = PagingError::UnreadableLink;

/// Returns the error of a response without a list.
fn no_items(style: Items) -> PagingError {
    match style {
        Items::Member(member) => PagingError::NoItems(member.to_owned()),
        Items::Bare => PagingError::NoItems("the response".to_owned()),
        _ => PagingError::UnknownStyle,
    }
}

fn items_of(paging: Paging) -> Items {
    match paging {
        Paging::Offset { items }
        | Paging::OffsetInBody { items }
        | Paging::OffsetLimit { items }
        | Paging::Token { items }
        | Paging::TokenInBody { items }
        | Paging::PageCursor { items }
        | Paging::StartingAfter { items }
        | Paging::NextLink { items }
        | Paging::Start { items, .. } => items,
        Paging::Cursor => Items::Member("results"),
        Paging::Since | Paging::After => Items::Member("values"),
        _ => Items::Unknown,
    }
}

/// Returns a link, which is absent, null or empty on the last page.
fn link_of(link: Option<&Value>) -> Result<Option<&str>, PagingError> {
    match link {
        None | Some(Value::Null) => Ok(None),
        Some(Value::String(link)) => Ok(Some(link.as_str()).filter(|link| !link.is_empty())),
        Some(_) => Err(PagingError::UnreadableLink),
    }
}

/// Removes a list from a member; an inner member follows a dot. `None` if it is absent or null.
fn take(within: &mut Map<String, Value>, member: &str) -> Result<Option<Vec<Value>>, PagingError> {
    if let Some((outer, inner)) = member.split_once('.') {
        return match within.get_mut(outer) {
            Some(Value::Object(outer)) => take(outer, inner),
            None | Some(Value::Null) => Ok(None),
            Some(_) => Err(PagingError::NoItems(member.to_owned())),
        };
    }
    match within.get_mut(member) {
        None | Some(Value::Null) => Ok(None),
        // What stands for an empty list stays where it is.
        Some(Value::Array(items)) if items.is_empty() => Ok(Some(Vec::new())),
        Some(Value::Array(items)) => {
            let items = std::mem::take(items);
            within.remove(member);
            Ok(Some(items))
        }
        Some(_) => Err(PagingError::NoItems(member.to_owned())),
    }
}

/// Computes the step after this page.
pub(super) fn next(
    paging: Paging,
    previous: &Request,
    headers: &HeaderMap,
    page: &Page,
) -> Result<Next, PagingError> {
    match paging {
        Paging::Whole | Paging::Capped => Ok(Next::End),
        Paging::Offset { .. } => Ok(
            match after_offset(query_number(previous, "startAt"), page)? {
                Some(start) => set(previous, "startAt", &start.to_string()),
                None => Next::End,
            },
        ),
        Paging::OffsetInBody { .. } => {
            let body = previous.json_body().unwrap_or_default();
            let start = body.get("startAt").and_then(Value::as_u64).unwrap_or(0);
            Ok(match after_offset(start, page)? {
                Some(start) => Next::Member("startAt", start.into()),
                None => Next::End,
            })
        }
        Paging::OffsetLimit { .. } => Ok(
            match after_offset(query_number(previous, "offset"), page)? {
                Some(start) => set(previous, "offset", &start.to_string()),
                None => Next::End,
            },
        ),
        Paging::Token { .. } => Ok(match token(page, "nextPageToken", "isLast")? {
            Some(token) => set(previous, "nextPageToken", &token),
            None => Next::End,
        }),
        Paging::TokenInBody { .. } => Ok(match token(page, "nextPageToken", "isLast")? {
            Some(token) => Next::Member("nextPageToken", token.into()),
            None => Next::End,
        }),
        Paging::PageCursor { .. } => Ok(match token(page, "nextPageCursor", "last")? {
            Some(cursor) => set(previous, "cursor", &cursor),
            None => Next::End,
        }),
        Paging::StartingAfter { .. } => Ok(match token(page, "startingAfter", "isLast")? {
            Some(after) if !page.items.is_empty() => set(previous, "startingAfter", &after),
            _ => Next::End,
        }),
        Paging::Start { last: None, .. } | Paging::Cursor | Paging::NextLink { .. } => {
            let link = match page.next_link()? {
                Some(link) => Some(link.to_owned()),
                None => link::in_header(headers)?,
            };
            match link {
                Some(link) => Ok(Next::Query(link::query_of(&link, previous)?)),
                None => Ok(Next::End),
            }
        }
        Paging::Start {
            last: Some(last), ..
        } => match page.flag(last)? {
            Some(true) => Ok(Next::End),
            Some(false) if !page.items.is_empty() => {
                let start = advanced(query_number(previous, "start"), page);
                Ok(set(previous, "start", &start.to_string()))
            }
            is_last => match page.next_link()? {
                Some(link) => Ok(Next::Query(link::query_of(link, previous)?)),
                None => end_unless(is_last == Some(false)),
            },
        },
        Paging::Since => match (page.flag("lastPage")?, page.number("until")?) {
            (Some(false), Some(until)) => Ok(set(previous, "since", &until.to_string())),
            (is_last, _) => end_unless(is_last == Some(false)),
        },
        Paging::After => match link_of(page.rest.get("next"))? {
            Some(next) => match parameter(next, "after") {
                Some(after) => Ok(set(previous, "after", &after)),
                None => Err(PagingError::UnreadableLink),
            },
            None => Ok(Next::End),
        },
        _ => Err(PagingError::UnknownStyle),
    }
}

fn end_unless(has_more: bool) -> Result<Next, PagingError> {
    match has_more {
        true => Err(PagingError::NoNextPage),
        false => Ok(Next::End),
    }
}

/// Returns the token of the next page, a text or a number.
fn token(page: &Page, member: &str, last: &str) -> Result<Option<String>, PagingError> {
    let is_last = page.flag(last)?;
    if is_last == Some(true) {
        return Ok(None);
    }
    match page.rest.get(member) {
        Some(Value::String(token)) if !token.is_empty() => Ok(Some(token.clone())),
        Some(Value::Number(token)) => Ok(Some(token.to_string())),
        None | Some(Value::Null | Value::String(_)) if is_last != Some(false) => Ok(None),
        _ => Err(PagingError::NoNextPage),
    }
}

/// Returns the offset after the items of the page.
fn advanced(start: u64, page: &Page) -> u64 {
    start.saturating_add(page.items.len() as u64)
}

/// Computes the next offset from the number of items received: the server may return fewer than requested.
fn after_offset(start: u64, page: &Page) -> Result<Option<u64>, PagingError> {
    if page.number("startAt")?.is_some_and(|at| at < start) {
        // The server ignores the requested offset.
        return Err(PagingError::RepeatedPage);
    }
    let end = advanced(start, page);
    let total = page.number("total")?;
    let is_last = page.flag("isLast")?;
    let has_more = total.map(|total| end < total);
    match is_last.map(|is_last| !is_last).or(has_more) {
        Some(true) if page.items.is_empty() => Err(PagingError::NoNextPage),
        Some(true) => Ok(Some(end)),
        Some(false) => Ok(None),
        None => Ok((!page.items.is_empty()).then_some(end)),
    }
}

fn query_number(previous: &Request, name: &str) -> u64 {
    let found = previous.query.iter().find(|(known, _)| known == name);
    found.and_then(|(_, value)| value.parse().ok()).unwrap_or(0)
}

/// Returns the query of the previous request with this parameter replaced.
fn set(previous: &Request, name: &str, value: &str) -> Next {
    let mut query = previous.query.clone();
    query.retain(|(known, _)| known != name);
    query.push((name.to_owned(), value.to_owned()));
    Next::Query(query)
}

/// Returns a parameter in the query of a link.
fn parameter(link: &str, name: &str) -> Option<String> {
    let base = Url::parse("http://site.invalid").ok()?;
    let url = base.join(link).ok()?;
    let mut pairs = form_urlencoded::parse(url.query()?.as_bytes());
    pairs.find_map(|(known, value)| (known == name).then(|| value.into_owned()))
}
