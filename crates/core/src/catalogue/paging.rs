//! The kinds of paging in Atlassian's APIs.

/// How an operation pages. Source: the "Pagination" sections of Atlassian's REST API introductions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Paging {
    /// The response is complete.
    Whole,
    /// `maxResults` truncates the result; the rest cannot be requested.
    Capped,
    /// `startAt` and `maxResults`; the response has `startAt`, `maxResults` (possibly lower than requested),
    /// and mostly `total` and `isLast`. Jira and Jira Software.
    Offset {
        /// The location of the items.
        items: Items,
    },
    /// As [`Offset`](Self::Offset), with `startAt` and `maxResults` in the JSON body. Jira.
    OffsetInBody {
        /// The location of the items.
        items: Items,
    },
    /// `offset` and `limit`; the response has both and `total`. Jira's audit records.
    OffsetLimit {
        /// The location of the items.
        items: Items,
    },
    /// `nextPageToken`, absent or null on the last page; never a `total`. Jira.
    Token {
        /// The location of the items. The token is a sibling member.
        items: Items,
    },
    /// As [`Token`](Self::Token), with `nextPageToken` in the JSON body. Jira.
    TokenInBody {
        /// The location of the items.
        items: Items,
    },
    /// `cursor` and `maxResults`; the response has `nextPageCursor` and `last`. Jira's plans.
    PageCursor {
        /// The location of the items.
        items: Items,
    },
    /// `startingAfter`, which the response repeats as the end of the page. Jira's bulk operations.
    StartingAfter {
        /// The location of the items.
        items: Items,
    },
    /// `limit` and `cursor`; the next cursor is in the `Link` header and in `_links.next`, both absent
    /// on the last page. The items are in `results`. Confluence v2.
    Cursor,
    /// `start` and `limit`. Confluence v1 and Jira Service Management.
    Start {
        /// The location of the items.
        items: Items,
        /// The member that is true on the last page; `None`: the last page has no `_links.next`.
        last: Option<&'static str>,
    },
    /// `limit`, then `_links.next` as returned; it cannot be computed.
    NextLink {
        /// The location of the items.
        items: Items,
    },
    /// `since`, a time in milliseconds; then `nextPage` until `lastPage` is true. Changed and deleted worklogs.
    Since,
    /// `after` and `maxResults`; then `next` as long as it is present. Failed webhooks.
    After,
}

/// The location of the items in a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Items {
    /// In this member; an inner member follows a dot, as in `projects.values`.
    Member(&'static str),
    /// The response is the array itself; an empty array marks the end.
    Bare,
    /// Not documented.
    Unknown,
}
