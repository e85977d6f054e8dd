//! The rules of a request target. Each has a name, which error payloads carry.

/// A rule that every target follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rule {
    /// Neither `TRACE` nor `CONNECT`.
    Method,
    /// Only the characters of RFC 3986, section 2. Other characters of a query are percent-encoded
    /// instead of refused, except control characters.
    Characters,
    /// No placeholder but those of the id of a site or workspace, in the place of the id.
    Placeholder,
    /// No fragment.
    Fragment,
    /// Each `%` is followed by two hexadecimal digits.
    PercentCode,
    /// At most five layers of percent-encoding.
    Depth,
    /// No segment `.` or `..`, even with `;parameters`, spaces or characters around it that look like
    /// a slash.
    DotSegment,
    /// No slash inside a segment.
    Slash,
    /// No backslash.
    Backslash,
    /// No control character.
    Control,
    /// No `%uXXXX`.
    PercentU,
    /// No character in more bytes of UTF-8 than it needs.
    Overlong,
    /// No empty segment except the last.
    EmptySegment,
    /// Only paths that exist.
    UnknownPath,
    /// The id of a site or workspace has letters, digits and `-` only.
    CloudId,
    /// The names in `/c/{integration}/{connection}/` are valid.
    ConnectionName,
    /// The paths outside a site are read with `GET`.
    GetOnly,
    /// GraphQL is called with `POST`.
    PostOnly,
}

impl Rule {
    /// Every rule.
    pub const ALL: [Rule; 18] = [
        Rule::Method,
        Rule::Characters,
        Rule::Placeholder,
        Rule::Fragment,
        Rule::PercentCode,
        Rule::Depth,
        Rule::DotSegment,
        Rule::Slash,
        Rule::Backslash,
        Rule::Control,
        Rule::PercentU,
        Rule::Overlong,
        Rule::EmptySegment,
        Rule::UnknownPath,
        Rule::CloudId,
        Rule::ConnectionName,
        Rule::GetOnly,
        Rule::PostOnly,
    ];

    /// Returns its name in error payloads.
    pub fn name(self) -> &'static str {
        match self {
            Rule::Method => "method",
            Rule::Characters => "characters",
            Rule::Placeholder => "placeholder",
            Rule::Fragment => "fragment",
            Rule::PercentCode => "percent_code",
            Rule::Depth => "depth",
            Rule::DotSegment => "dot_segment",
            Rule::Slash => "slash",
            Rule::Backslash => "backslash",
            Rule::Control => "control",
            Rule::PercentU => "percent_u",
            Rule::Overlong => "overlong",
            Rule::EmptySegment => "empty_segment",
            Rule::UnknownPath => "unknown_path",
            Rule::CloudId => "cloud_id",
            Rule::ConnectionName => "connection_name",
            Rule::GetOnly => "get_only",
            Rule::PostOnly => "post_only",
        }
    }

    /// Returns what is wrong and what to do, without a full stop.
    pub fn sentence(self) -> &'static str {
        match self {
            Rule::Method => "the methods TRACE and CONNECT are not forwarded",
            Rule::Characters => {
                "the path contains a character that no path may contain: percent-encode it"
            }
            Rule::Placeholder => {
                "only ${connectionConfig.cloudId} and ${connectionConfig.workspaceId} are replaced, in the place of \
                 the id: write the value in place of any other placeholder"
            }
            Rule::Fragment => {
                "the address contains a `#`: write %23 if it is part of a name, or remove the fragment"
            }
            Rule::PercentCode => {
                "the address contains a `%` without two hexadecimal digits: write %25 for a percent sign"
            }
            Rule::Depth => "the path is percent-encoded more than five times over: encode it once",
            Rule::DotSegment => {
                "the path contains a segment `.` or `..`, plain or encoded: write the path it leads to"
            }
            Rule::Slash => "a segment of the path contains an encoded slash",
            Rule::Backslash => "a segment of the path contains a backslash",
            Rule::Control => "the address contains a control character",
            Rule::PercentU => {
                "the path contains a code of the form %uXXXX: percent-encode UTF-8 instead"
            }
            Rule::Overlong => {
                "the path contains a character in more bytes of UTF-8 than it needs: percent-encode valid UTF-8"
            }
            Rule::EmptySegment => "the path contains two slashes in a row: write one",
            Rule::UnknownPath => {
                "nothing is forwarded from this path: use /proxy/{path of Atlassian's API}, \
                 /proxy/{jira|confluence}/{cloudid}/…, /c/{integration}/{connection}/{jira|confluence}/… or \
                 /c/{integration}/{connection}/{path of Atlassian's API}, where Atlassian's paths are \
                 /ex/{jira|confluence}/{cloudid}/…, /jsm/ops/api/{cloudid}/…, \
                 /jsm/assets/workspace/{workspaceid}/…, /jira/forms/cloud/{cloudid}/…, \
                 /automation/public/{jira|confluence}/{cloudid}/…, /graphql, \
                 /oauth/token/accessible-resources and /me"
            }
            Rule::CloudId => {
                "the path has no valid id in the place of the cloud id or workspace id: it consists of \
                 letters, digits and -"
            }
            Rule::ConnectionName => {
                "the path has no valid integration and connection after /c/: percent-encode their names, \
                 or use the headers Provider-Config-Key and Connection-Id for a name with a slash"
            }
            Rule::GetOnly => "this path can only be read, with GET",
            Rule::PostOnly => "GraphQL requests are sent with POST",
        }
    }
}
