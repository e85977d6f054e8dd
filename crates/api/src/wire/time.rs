//! The two ways that the contract writes a moment, both to the millisecond.

use threelo_core::Timestamp;

/// `2026-02-03T09:15:00.000Z`.
pub(crate) fn zulu(at: Timestamp) -> String {
    format!("{at:.3}")
}

/// `2026-02-03T09:15:00.000+00:00`, as the times of a single connection are written.
pub(crate) fn offset(at: Timestamp) -> String {
    format!("{}+00:00", zulu(at).trim_end_matches('Z'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_forms_have_milliseconds() {
        let at: Timestamp = "2026-02-03T09:15:00Z".parse().unwrap();
        assert_eq!(zulu(at), "2026-02-03T09:15:00.000Z");
        assert_eq!(offset(at), "2026-02-03T09:15:00.000+00:00");
    }
}
