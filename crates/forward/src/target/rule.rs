//! The rules of a target, each with a name, so that an error can tell it and a test can show
//! that it is needed.

/// A rule that every target follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rule {
    /// Neither `TRACE` nor `CONNECT`.
    Method,
    /// Only the characters of RFC 3986, section 2.
    Characters,
    /// No fragment.
    Fragment,
    /// Each `%` is followed by two hexadecimal digits.
    PercentCode,
    /// Codes of codes are decoded too, to see what is in them.
    Layers,
    /// At most five layers of percent codes.
    Depth,
    /// Characters that Unicode holds equal to others (NFKC) are taken for those.
    Normalised,
    /// No segment `.` or `..`, also not with `;parameters` or blanks.
    DotSegment,
    /// No slash inside of a segment.
    Slash,
    /// No backslash.
    Backslash,
    /// No control character.
    Control,
    /// No `%uXXXX`.
    PercentU,
    /// No character in more bytes of UTF-8 than it needs.
    Overlong,
    /// No empty segment, but the last may be.
    EmptySegment,
    /// Only paths that exist.
    Place,
    /// A cloud id has letters, digits and `-` only.
    CloudId,
    /// What a path names by `/c/{integration}/{connection}/` follows the rules of these names.
    ConnectionName,
    /// The few places outside of a site are read with `GET`.
    GetOnly,
}

impl Rule {
    /// Every rule.
    pub const ALL: [Rule; 18] = [
        Rule::Method,
        Rule::Characters,
        Rule::Fragment,
        Rule::PercentCode,
        Rule::Layers,
        Rule::Depth,
        Rule::Normalised,
        Rule::DotSegment,
        Rule::Slash,
        Rule::Backslash,
        Rule::Control,
        Rule::PercentU,
        Rule::Overlong,
        Rule::EmptySegment,
        Rule::Place,
        Rule::CloudId,
        Rule::ConnectionName,
        Rule::GetOnly,
    ];

    /// Its name in error payloads.
    pub fn name(self) -> &'static str {
        match self {
            Rule::Method => "method",
            Rule::Characters => "characters",
            Rule::Fragment => "fragment",
            Rule::PercentCode => "percent_code",
            Rule::Layers => "layers",
            Rule::Depth => "depth",
            Rule::Normalised => "normalised",
            Rule::DotSegment => "dot_segment",
            Rule::Slash => "slash",
            Rule::Backslash => "backslash",
            Rule::Control => "control",
            Rule::PercentU => "percent_u",
            Rule::Overlong => "overlong",
            Rule::EmptySegment => "empty_segment",
            Rule::Place => "place",
            Rule::CloudId => "cloud_id",
            Rule::ConnectionName => "connection_name",
            Rule::GetOnly => "get_only",
        }
    }

    /// What is wrong and what to do, in one sentence without its full stop.
    pub fn sentence(self) -> &'static str {
        match self {
            Rule::Method => "the methods TRACE and CONNECT are not forwarded",
            Rule::Characters => {
                "the address holds a character that no address may hold: percent-encode it"
            }
            Rule::Fragment => {
                "the address holds a `#`: write %23 where it belongs to a name, or leave the fragment out"
            }
            Rule::PercentCode => {
                "the address holds a `%` without two hexadecimal digits: write %25 for a percent sign"
            }
            Rule::Layers | Rule::Depth => {
                "the path is percent-encoded more than five times over: encode it once"
            }
            Rule::Normalised => "the path holds a character that others read as a dot or slash",
            Rule::DotSegment => {
                "the path holds a segment `.` or `..`, plain or encoded: write the path it leads to"
            }
            Rule::Slash => "a segment of the path holds an encoded slash",
            Rule::Backslash => "a segment of the path holds a backslash",
            Rule::Control => "a segment of the path holds a control character",
            Rule::PercentU => {
                "the path holds a code of the form %uXXXX: percent-encode UTF-8 instead"
            }
            Rule::Overlong => {
                "the path holds a character in more bytes of UTF-8 than it needs: percent-encode valid UTF-8"
            }
            Rule::EmptySegment => "the path holds two slashes in a row: write one",
            Rule::Place => {
                "nothing is forwarded from this path: use /proxy/ex/{jira|confluence}/{cloudid}/…, \
                 /proxy/{jira|confluence}/{cloudid}/…, /c/{integration}/{connection}/{jira|confluence}/…, \
                 /proxy/oauth/token/accessible-resources or /proxy/me"
            }
            Rule::CloudId => {
                "the path names no cloud id where one belongs: it has letters, digits and - only"
            }
            Rule::ConnectionName => {
                "the path names no integration and connection after /c/: percent-encode their names, \
                 and use the headers Provider-Config-Key and Connection-Id for one that holds a slash"
            }
            Rule::GetOnly => "this path can only be read, with GET",
        }
    }
}

/// Which rules hold. In production: all of them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rules(u32);

impl Rules {
    pub(super) const ALL: Self = Self(u32::MAX);

    /// All but one: to show in a test that this one is needed.
    #[cfg(test)]
    pub(super) fn without(rule: Rule) -> Self {
        Self(!(1 << rule as u32))
    }

    pub(super) fn hold(self, rule: Rule) -> bool {
        self.0 & (1 << rule as u32) != 0
    }

    /// What finds a rule broken says so here.
    pub(super) fn broken(self, rule: Rule) -> Result<(), Rule> {
        if self.hold(rule) { Err(rule) } else { Ok(()) }
    }
}
