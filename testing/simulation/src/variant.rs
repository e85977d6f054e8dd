//! The shipped rules, and the same rules with a part left out.

use std::time::Duration;

use threelo_oauth::rotation::Timing;

/// A set of rules.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Variant {
    /// All rules, as shipped.
    Shipped,
    /// Interrupted rotations are not resumed before the next call.
    WithoutSweeper,
    /// Tokens are replaced without a comparison of versions.
    WithoutSwap,
    /// Tokens that arrive too late are dropped.
    WithoutOrphanedTokens,
    /// Tokens are sent without a lease and without a record of it.
    WithoutClaims,
    /// Tokens of a second send are exchanged at once. Matters only if refreshes are forced.
    WithoutHold,
}

impl Variant {
    /// All variants with a part left out.
    pub(super) const MUTANTS: [Self; 5] = [
        Self::WithoutOrphanedTokens,
        Self::WithoutSweeper,
        Self::WithoutSwap,
        Self::WithoutClaims,
        Self::WithoutHold,
    ];

    pub(super) fn name(self) -> &'static str {
        match self {
            Self::Shipped => "shipped",
            Self::WithoutOrphanedTokens => "without orphaned tokens",
            Self::WithoutSweeper => "without sweeper",
            Self::WithoutSwap => "without swap",
            Self::WithoutClaims => "without claims",
            Self::WithoutHold => "without the hold",
        }
    }

    pub(super) fn timing(self, timing: Timing) -> Timing {
        match self {
            Self::WithoutHold => Timing {
                resend_hold: Duration::ZERO,
                ..timing
            },
            _ => timing,
        }
    }

    pub(super) fn sweeps(self) -> bool {
        self != Self::WithoutSweeper
    }

    pub(super) fn compares_versions(self) -> bool {
        self != Self::WithoutSwap
    }

    pub(super) fn keeps_orphaned_tokens(self) -> bool {
        self != Self::WithoutOrphanedTokens
    }

    pub(super) fn records_claims(self) -> bool {
        self != Self::WithoutClaims
    }
}
