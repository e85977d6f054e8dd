//! Lenient deserialization, for the typed calls of the product crates.

use serde::{Deserialize, Deserializer};

/// Treats null as absent: `#[serde(default, deserialize_with = "null_as_default")]`.
///
/// # Errors
/// If the value is present but of another type.
pub fn null_as_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Default,
{
    Option::<T>::deserialize(deserializer).map(Option::unwrap_or_default)
}
