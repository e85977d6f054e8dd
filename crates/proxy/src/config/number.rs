//! Whole numbers as people write them in options and in the settings file. The errors of the standard library ("invalid
//! digit found in string") and of the parser ("expected u32") do not say what to write.

use std::{fmt, marker::PhantomData};

use serde::{
    Deserializer,
    de::{Error, Unexpected, Visitor},
};

/// Parses a whole number of at least `LEAST`.
pub(crate) fn whole<T: TryFrom<u64>, const LEAST: u64>(text: &str) -> Result<T, String> {
    let text = text.trim();
    let too_large = || "is too large".to_owned();
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err("must be a whole number, such as 10".to_owned());
    }
    let number: u64 = text.parse().map_err(|_| too_large())?;
    if number < LEAST {
        return Err(format!("must be at least {LEAST}"));
    }
    T::try_from(number).map_err(|_| too_large())
}

/// Reads a whole number from the settings file.
pub(super) fn in_file<'de, D: Deserializer<'de>, T: TryFrom<i64>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    let number = deserializer.deserialize_i64(WholeNumber(PhantomData))?;
    Ok(Some(number))
}

struct WholeNumber<T>(PhantomData<T>);

impl<T: TryFrom<i64>> Visitor<'_> for WholeNumber<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number, without quotes")
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        T::try_from(number).map_err(|_| E::invalid_value(Unexpected::Signed(number), &self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_no_number_is_answered_in_words() {
        for text in ["abc", "", "1.5", "-1", "1GB", "1_000"] {
            let error = whole::<u64, 0>(text).unwrap_err();
            assert_eq!(error, "must be a whole number, such as 10", "{text:?}");
        }
        for text in ["4294967296", "99999999999999999999999"] {
            assert_eq!(whole::<u32, 0>(text).unwrap_err(), "is too large");
        }
        assert_eq!(whole::<u32, 1>("0").unwrap_err(), "must be at least 1");
        assert_eq!(whole::<u32, 1>(" 7 "), Ok(7));
    }
}
