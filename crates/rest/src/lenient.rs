//! Reads answers as they come, for the typed calls of the product crates.

use serde::{Deserialize, Deserializer};

/// null counts as absent: `#[serde(default, deserialize_with = "null_as_default")]`.
///
/// # Errors
/// Where the value is there but of another kind.
pub fn null_as_default<'de, D, T>(deserializer: D) -> Result<T, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de> + Default,
{
    Option::<T>::deserialize(deserializer).map(Option::unwrap_or_default)
}
