//! Ids that cannot be taken for the id of another kind of thing.

use std::{
    cmp::Ordering,
    fmt,
    hash::{Hash, Hasher},
    marker::PhantomData,
    ops::Deref,
};

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use serde_json::Value;

use super::model::{Model, ModelError};

/// The id of a thing of the kind `K`, a text or a number as the API writes it.
///
/// ```
/// use threelo_rest::typed::{AsId, Id};
///
/// // In the generated form.
/// enum Page {}
/// enum Space {}
/// type PageId<T = String> = Id<Page, T>;
/// type SpaceId<T = String> = Id<Space, T>;
///
/// fn path(page: impl AsId<PageId>) -> String {
///     format!("/pages/{page}")
/// }
///
/// assert_eq!(path(PageId::from("7")), "/pages/7");
/// assert_eq!(path("7"), path(7));
/// ```
///
/// The id of a space is not the id of a page:
///
/// ```compile_fail,E0277
/// # use threelo_rest::typed::{AsId, Id};
/// # enum Page {}
/// # enum Space {}
/// # type PageId<T = String> = Id<Page, T>;
/// # type SpaceId<T = String> = Id<Space, T>;
/// # fn path(page: impl AsId<PageId>) -> String {
/// #     format!("/pages/{page}")
/// # }
/// path(SpaceId::from("7"));
/// ```
pub struct Id<K, T = String> {
    value: T,
    kind: PhantomData<fn() -> K>,
}

/// What names a thing whose id is an `I`: such an id, or a text or number, of which only the caller knows what it is.
/// Where the API takes a key as well, the text may be one.
pub trait AsId<I>: fmt::Display {}

impl<K, T: fmt::Display> AsId<Id<K>> for Id<K, T> {}
impl<I, T: AsId<I> + ?Sized> AsId<I> for &T {}
impl<I> AsId<I> for str {}
impl<I> AsId<I> for String {}
impl<I> AsId<I> for i32 {}
impl<I> AsId<I> for i64 {}
impl<I> AsId<I> for u32 {}
impl<I> AsId<I> for u64 {}

impl<K, T> Id<K, T> {
    const fn new(value: T) -> Self {
        Self {
            value,
            kind: PhantomData,
        }
    }

    /// Returns the id without its kind.
    pub const fn value(&self) -> &T {
        &self.value
    }

    /// Returns the id without its kind.
    pub fn into_value(self) -> T {
        self.value
    }
}

impl<K> Id<K> {
    /// Returns the id as Atlassian writes it.
    pub fn as_str(&self) -> &str {
        &self.value
    }
}

impl<K, T: Model> Model for Id<K, T> {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        T::from_value(value).map(Self::new)
    }

    fn to_value(&self) -> Value {
        self.value.to_value()
    }

    fn accepts(value: &Value) -> bool {
        T::accepts(value)
    }
}

impl<K, T: Serialize> Serialize for Id<K, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.value.serialize(serializer)
    }
}

impl<'de, K, T: Deserialize<'de>> Deserialize<'de> for Id<K, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        T::deserialize(deserializer).map(Self::new)
    }
}

impl<K> From<String> for Id<K> {
    fn from(id: String) -> Self {
        Self::new(id)
    }
}

impl<K> From<&String> for Id<K> {
    fn from(id: &String) -> Self {
        Self::new(id.clone())
    }
}

impl<K> From<&str> for Id<K> {
    fn from(id: &str) -> Self {
        Self::new(id.to_owned())
    }
}

impl<K> From<i32> for Id<K> {
    fn from(id: i32) -> Self {
        Self::new(id.to_string())
    }
}

impl<K> From<i64> for Id<K> {
    fn from(id: i64) -> Self {
        Self::new(id.to_string())
    }
}

impl<K> From<u64> for Id<K> {
    fn from(id: u64) -> Self {
        Self::new(id.to_string())
    }
}

impl<K> From<Id<K, i64>> for Id<K> {
    fn from(id: Id<K, i64>) -> Self {
        Self::from(id.value)
    }
}

impl<K> From<i32> for Id<K, i64> {
    fn from(id: i32) -> Self {
        Self::new(id.into())
    }
}

impl<K> From<i64> for Id<K, i64> {
    fn from(id: i64) -> Self {
        Self::new(id)
    }
}

impl<K, T: Clone> From<&Self> for Id<K, T> {
    fn from(id: &Self) -> Self {
        id.clone()
    }
}

impl<K, T: Clone> Clone for Id<K, T> {
    fn clone(&self) -> Self {
        Self::new(self.value.clone())
    }
}

impl<K, T: Copy> Copy for Id<K, T> {}

impl<K, T: Default> Default for Id<K, T> {
    /// Returns the id of nothing.
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<K, T: PartialEq> PartialEq for Id<K, T> {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl<K, T: Eq> Eq for Id<K, T> {}

impl<K> PartialEq<str> for Id<K> {
    fn eq(&self, other: &str) -> bool {
        self.value == other
    }
}

impl<K> PartialEq<&str> for Id<K> {
    fn eq(&self, other: &&str) -> bool {
        self.value == *other
    }
}

impl<K> PartialEq<i64> for Id<K, i64> {
    fn eq(&self, other: &i64) -> bool {
        self.value == *other
    }
}

impl<K, T: Ord> PartialOrd for Id<K, T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<K, T: Ord> Ord for Id<K, T> {
    fn cmp(&self, other: &Self) -> Ordering {
        self.value.cmp(&other.value)
    }
}

impl<K, T: Hash> Hash for Id<K, T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.value.hash(state);
    }
}

impl<K> Deref for Id<K> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.value
    }
}

impl<K> AsRef<str> for Id<K> {
    fn as_ref(&self) -> &str {
        &self.value
    }
}

impl<K, T: fmt::Debug> fmt::Debug for Id<K, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

impl<K, T: fmt::Display> fmt::Display for Id<K, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.value.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    enum Board {}

    #[test]
    fn an_id_is_written_as_the_text_or_number_that_was_read() {
        assert_eq!(
            Id::<Board>::from_value(json!("7")).unwrap().to_value(),
            json!("7")
        );
        assert_eq!(
            Id::<Board, i64>::from_value(json!(7)).unwrap().to_value(),
            json!(7)
        );
        let error = Id::<Board>::from_value(json!(7)).unwrap_err();
        assert_eq!(error.to_string(), "expected a string, found a number");
    }

    #[test]
    fn a_number_may_be_given_for_an_id_that_is_a_text() {
        assert_eq!(Id::<Board>::from(7), "7");
        assert_eq!(Id::<Board>::from(Id::<Board, i64>::from(7)), "7");
    }

    #[test]
    fn serde_reads_and_writes_an_id_without_its_kind() {
        let id: Id<Board> = serde_json::from_value(json!("7")).unwrap();
        assert_eq!(serde_json::to_value(&id).unwrap(), json!("7"));
    }
}
