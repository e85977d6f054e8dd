//! The appearance of the pages on which end users connect: the operator's name, logo and colours.

use std::{fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use url::Url;

/// How the pages of an environment look. What is absent has the look of the gateway itself.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Appearance {
    /// The name of the operator's product.
    pub name: Option<String>,
    /// The page to which users are sent for help.
    pub help_url: Option<Url>,
    /// The colour of buttons and marks.
    pub accent: Option<Color>,
    /// The same on a dark ground.
    pub accent_dark: Option<Color>,
    /// The logo.
    // Stores keep it beside the rest, which is JSON.
    #[serde(skip)]
    pub logo: Option<Logo>,
}

impl Appearance {
    /// Maximum length of the name in bytes.
    pub const MAX_NAME: usize = 100;
}

/// A colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Color([u8; 3]);

/// Text that is not a colour.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0:?} is not a colour: write # and six hexadecimal digits, such as #1a5fd0")]
pub struct InvalidColor(String);

impl Color {
    /// Black.
    pub const BLACK: Self = Self([0; 3]);
    /// White.
    pub const WHITE: Self = Self([255; 3]);

    /// Returns the contrast with another colour as WCAG defines it, from 1 to 21. Text needs 4.5.
    pub fn contrast(self, other: Self) -> f64 {
        let (own, other) = (self.luminance(), other.luminance());
        (own.max(other) + 0.05) / (own.min(other) + 0.05)
    }

    /// Returns black or white, whichever is easier to read on this colour. The contrast is 4.58 or more.
    #[must_use]
    pub fn text(self) -> Self {
        let dark = self.contrast(Self::BLACK);
        if dark > self.contrast(Self::WHITE) {
            Self::BLACK
        } else {
            Self::WHITE
        }
    }

    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|channel| {
            let channel = f64::from(channel) / 255.0;
            match channel {
                small if small <= 0.040_45 => small / 12.92,
                large => ((large + 0.055) / 1.055).powf(2.4),
            }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

impl FromStr for Color {
    type Err = InvalidColor;

    fn from_str(text: &str) -> Result<Self, InvalidColor> {
        let mut channels = [0; 3];
        let digits = text.strip_prefix('#');
        let digits = digits.ok_or_else(|| InvalidColor(text.to_owned()))?;
        hex::decode_to_slice(digits, &mut channels).map_err(|_| InvalidColor(text.to_owned()))?;
        Ok(Self(channels))
    }
}

impl TryFrom<String> for Color {
    type Error = InvalidColor;

    fn try_from(text: String) -> Result<Self, InvalidColor> {
        text.parse()
    }
}

impl From<Color> for String {
    fn from(color: Color) -> Self {
        color.to_string()
    }
}

impl fmt::Display for Color {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", hex::encode(self.0))
    }
}

/// A picture of a kind that browsers show and that cannot contain a script.
#[derive(Clone, PartialEq, Eq)]
pub struct Logo {
    content: Vec<u8>,
    content_type: &'static str,
}

/// A file that cannot be a logo.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvalidLogo {
    /// It is too large.
    #[error("the logo is larger than {} KB: make it smaller", Logo::MAX / 1024)]
    TooLarge,
    /// It is not a known kind of picture.
    #[error("the logo is not a PNG, JPEG, WebP or GIF picture")]
    UnknownKind,
}

impl Logo {
    /// Maximum size in bytes.
    pub const MAX: usize = 64 * 1024;

    /// Returns the logo with this content, whose kind is that of its first bytes.
    ///
    /// # Errors
    /// If the content is too large, or not a picture of a known kind.
    pub fn new(content: Vec<u8>) -> Result<Self, InvalidLogo> {
        if content.len() > Self::MAX {
            return Err(InvalidLogo::TooLarge);
        }
        let content_type = match &content[..] {
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', ..] => "image/png",
            [0xff, 0xd8, 0xff, ..] => "image/jpeg",
            [b'G', b'I', b'F', b'8', b'7' | b'9', b'a', ..] => "image/gif",
            [
                b'R',
                b'I',
                b'F',
                b'F',
                _,
                _,
                _,
                _,
                b'W',
                b'E',
                b'B',
                b'P',
                ..,
            ] => "image/webp",
            _ => return Err(InvalidLogo::UnknownKind),
        };
        Ok(Self {
            content,
            content_type,
        })
    }

    /// Returns the content.
    pub fn content(&self) -> &[u8] {
        &self.content
    }

    /// Returns the media type.
    pub fn content_type(&self) -> &'static str {
        self.content_type
    }
}

impl fmt::Debug for Logo {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "Logo({}, {} bytes)",
            self.content_type,
            self.content.len()
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_colour_is_read_and_written() {
        let blue: Color = "#1A5fd0".parse().unwrap();
        assert_eq!(blue.to_string(), "#1a5fd0");
        for wrong in [
            "",
            "#",
            "1a5fd0",
            "#1a5fd",
            "#1a5fd00",
            "#1a5fdg",
            "red",
            "#1a5fd0;}",
        ] {
            assert!(wrong.parse::<Color>().is_err(), "{wrong:?}");
        }
    }

    #[test]
    fn text_on_every_colour_can_be_read() {
        assert!((Color::BLACK.contrast(Color::WHITE) - 21.0).abs() < 1e-9);
        for red in (0..=255).step_by(15) {
            for green in (0..=255).step_by(15) {
                for blue in (0..=255).step_by(15) {
                    let color = Color([red, green, blue]);
                    let contrast = color.contrast(color.text());
                    assert!(contrast >= 4.5, "{color}: {contrast}");
                }
            }
        }
    }

    #[test]
    fn a_logo_is_a_picture_without_scripts() {
        let png = Logo::new(b"\x89PNG\r\n\x1a\n...".to_vec()).unwrap();
        assert_eq!(png.content_type(), "image/png");
        let svg = b"<svg xmlns='http://www.w3.org/2000/svg'/>".to_vec();
        assert_eq!(Logo::new(svg), Err(InvalidLogo::UnknownKind));
        assert_eq!(Logo::new(Vec::new()), Err(InvalidLogo::UnknownKind));
        let mut large = b"\xff\xd8\xff".to_vec();
        large.resize(Logo::MAX + 1, 0);
        assert_eq!(Logo::new(large), Err(InvalidLogo::TooLarge));
    }
}
