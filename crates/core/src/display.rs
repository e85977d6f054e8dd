//! Text that people choose and other people read on pages and in logs.

/// Returns whether a name can be told from others where it is shown: it has a visible character, no control character, and
/// none that changes the direction of the text around it.
pub fn is_displayable(name: &str) -> bool {
    let is_visible = |c: char| !c.is_whitespace() && !is_zero_width(c);
    name.chars().any(is_visible) && !name.chars().any(|c| c.is_control() || changes_direction(c))
}

/// Returns whether a character takes no room: soft hyphens, zero-width spaces and joiners, and the byte-order mark.
pub fn is_zero_width(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
    )
}

fn changes_direction(c: char) -> bool {
    matches!(
        c,
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_look_like_others_or_like_none_are_not_displayable() {
        for name in ["reports", "Berichte (täglich)", "👩\u{200d}💻", "レポート"] {
            assert!(is_displayable(name), "{name:?}");
        }
        for name in [
            "",
            " ",
            "\u{200b}",
            "a\u{202e}b",
            "a\0",
            "two\nlines",
            "\u{feff}\u{a0}",
        ] {
            assert!(!is_displayable(name), "{name:?}");
        }
    }
}
