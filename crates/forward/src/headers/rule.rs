//! The header rules, each with a name, so that a test can show that it is needed.

/// A rule of the headers that go upstream.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum HeaderRule {
    /// Only what the list names passes by itself.
    AllowList,
    /// What `Connection` names stays.
    NamedInConnection,
    /// A `Nango-Proxy-` header never sets `Authorization`.
    Authorization,
    /// ... nor `Host`.
    Host,
    /// ... nor cookies.
    Cookie,
    /// ... nor what belongs to one hop.
    HopByHop,
    /// ... nor what proxies tell each other.
    Forwarding,
    /// ... nor what the gateway itself listens to.
    Gateway,
    /// ... nor a spelling with `_`, which some servers read as `-`.
    Underscore,
    /// `Authorization`, `Host`, `Content-Length` and the gateway's own headers come once.
    Duplicate,
    /// A body has one length, or comes in chunks.
    Framing,
}

impl HeaderRule {
    /// Every rule.
    pub const ALL: [HeaderRule; 11] = [
        HeaderRule::AllowList,
        HeaderRule::NamedInConnection,
        HeaderRule::Authorization,
        HeaderRule::Host,
        HeaderRule::Cookie,
        HeaderRule::HopByHop,
        HeaderRule::Forwarding,
        HeaderRule::Gateway,
        HeaderRule::Underscore,
        HeaderRule::Duplicate,
        HeaderRule::Framing,
    ];
}

/// Which rules hold. In production: all of them.
#[derive(Debug, Clone, Copy)]
pub(super) struct Rules(u32);

impl Rules {
    pub(super) const ALL: Self = Self(u32::MAX);

    /// All but one: to show in a test that this one is needed.
    #[cfg(test)]
    pub(super) fn without(rule: HeaderRule) -> Self {
        Self(!(1 << rule as u32))
    }

    pub(super) fn hold(self, rule: HeaderRule) -> bool {
        self.0 & (1 << rule as u32) != 0
    }
}
