//! The ways in which Atlassian's APIs cut a long answer into pages.

/// How an operation pages. Source: the "Pagination" sections of Atlassian's REST API introductions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Paging {
    /// The answer is whole.
    Whole,
    /// `maxResults` cuts the answer off; there is no asking for the rest.
    Capped,
    /// `startAt` and `maxResults`; the answer has `startAt`, `maxResults` (perhaps lower than asked),
    /// and mostly `total` and `isLast`. Jira and Jira Software.
    Offset {
        /// Where the items are.
        items: Items,
    },
    /// As [`Offset`](Self::Offset), with `startAt` and `maxResults` in the JSON body. Jira.
    OffsetInBody {
        /// Where the items are.
        items: Items,
    },
    /// `offset` and `limit`; the response has both and `total`. Jira's audit records.
    OffsetLimit {
        /// Where the items are.
        items: Items,
    },
    /// `nextPageToken`, absent or null on the last page; never a `total`. Jira.
    Token {
        /// Where the items are. The token stands beside them.
        items: Items,
    },
    /// As [`Token`](Self::Token), with `nextPageToken` in the JSON body. Jira.
    TokenInBody {
        /// Where the items are.
        items: Items,
    },
    /// `cursor` and `maxResults`; the response has `nextPageCursor` and `last`. Jira's plans.
    PageCursor {
        /// Where the items are.
        items: Items,
    },
    /// `startingAfter`, which the response repeats as the end of the page. Jira's bulk operations.
    StartingAfter {
        /// Where the items are.
        items: Items,
    },
    /// `limit` and `cursor`; the next cursor is in the `Link` header and in `_links.next`, both absent
    /// on the last page. The items are in `results`. Confluence v2.
    Cursor,
    /// `start` and `limit`. Confluence v1 and Jira Service Management.
    Start {
        /// Where the items are.
        items: Items,
        /// The member that is true on the last page; `None`: the last page has no `_links.next`.
        last: Option<&'static str>,
    },
    /// `limit`, then `_links.next` as it is given: it can't be computed.
    NextLink {
        /// Where the items are.
        items: Items,
    },
    /// `since`, a time in milliseconds; then `nextPage` until `lastPage` is true. Changed and deleted worklogs.
    Since,
    /// `after` and `maxResults`; then `next` as long as it is there. Failed webhooks.
    After,
}

/// Where the items of a page are in the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Items {
    /// In this member; an inner member follows a dot, as in `projects.values`.
    Member(&'static str),
    /// The answer is the array itself; an empty one is the end.
    Bare,
    /// Not documented.
    Unknown,
}
