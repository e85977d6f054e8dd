//! Text that people choose and other people read on pages and in logs.

/// Returns whether a name can be told from others where it is shown: it has a visible character, no control character, and
/// none that changes the direction of the text around it.
pub fn is_displayable(name: &str) -> bool {
    let is_visible = |c: char| !c.is_whitespace() && !is_zero_width(c);
    name.chars().any(is_visible) && !name.chars().any(|c| c.is_control() || changes_direction(c))
}

/// Returns whether two names look the same to people who do not look closely: they differ in upper and lower case, spaces
/// and characters that take no room only.
pub fn looks_like(one: &str, other: &str) -> bool {
    fn visible(name: &str) -> impl Iterator<Item = char> {
        let visible = name
            .chars()
            .filter(|c| !c.is_whitespace() && !is_zero_width(*c));
        visible.flat_map(char::to_lowercase)
    }
    visible(one).eq(visible(other))
}

/// Returns whether a character is never visible: soft hyphens, zero-width spaces and joiners, fillers, selectors of variants,
/// the byte-order mark. Source: the property `Default_Ignorable_Code_Point` of Unicode; besides, the blank Braille pattern
/// and the marks of annotations.
pub fn is_zero_width(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
            | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}' | '\u{2800}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
            | '\u{fff0}'..='\u{fffb}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
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
            "\u{3164}",
            "\u{fe0f}\u{e0041}",
        ] {
            assert!(!is_displayable(name), "{name:?}");
        }
    }

    #[test]
    fn names_that_differ_in_case_spaces_and_invisible_characters_look_alike() {
        for other in ["Short", "sh\u{200b}ort", " short ", "s hort\u{fe0f}"] {
            assert!(looks_like("short", other), "{other:?}");
        }
        for other in ["shorts", "sh-ort", ""] {
            assert!(!looks_like("short", other), "{other:?}");
        }
    }
}
