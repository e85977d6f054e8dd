//! Lists in which one damaged row does not hide the others.

use std::ops::Deref;

/// The rows of a list that can be read, and the names of those that cannot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listing<T> {
    /// The rows that can be read, in the order of the list.
    pub rows: Vec<T>,
    /// The names of the other rows: the key of an integration, `integration/connection` for a connection,
    /// or the id of an API key.
    pub unreadable: Vec<String>,
}

impl<T> From<Vec<T>> for Listing<T> {
    fn from(rows: Vec<T>) -> Self {
        let unreadable = Vec::new();
        Self { rows, unreadable }
    }
}

impl<T> Deref for Listing<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.rows
    }
}

impl<T> IntoIterator for Listing<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.rows.into_iter()
    }
}
