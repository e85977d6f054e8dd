//! What a row is marked with that a claim brought.

use threelo_core::rotation::AttemptId;

/// Which of an attempt's claims brought a row (each may bring an answer), and how.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    pub(super) fence: u64,
    /// Whether the token may have been sent before.
    pub(super) resent: bool,
}

/// Stands at the end of the mark of tokens that came by a second send.
const RESENT: &str = "-resent";

impl Mark {
    /// The mark, with the name of the attempt before it.
    pub(super) fn on(self, attempt: &AttemptId) -> AttemptId {
        let resent = if self.resent { RESENT } else { "" };
        AttemptId::from_text(&format!("{attempt}-{}{resent}", self.fence))
    }

    /// The mark of a row; none where no claim brought it.
    pub(super) fn of(text: &AttemptId) -> Option<Self> {
        let text = text.as_str();
        let (text, resent) = match text.strip_suffix(RESENT) {
            Some(text) => (text, true),
            None => (text, false),
        };
        let fence = text.rsplit_once('-')?.1.parse().ok()?;
        Some(Self { fence, resent })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mark_is_read_as_it_was_written() {
        let attempt = AttemptId::from_text("0f");
        for (resent, written) in [(false, "0f-7"), (true, "0f-7-resent")] {
            let mark = Mark { fence: 7, resent };
            assert_eq!(mark.on(&attempt).as_str(), written);
            assert_eq!(Mark::of(&mark.on(&attempt)), Some(mark));
        }
    }

    #[test]
    fn a_late_answer_leaves_no_mark() {
        assert_eq!(Mark::of(&AttemptId::from_text("0f")), None);
    }
}
