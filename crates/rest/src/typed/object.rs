//! Reads and writes the members of an object.

use serde_json::{Map, Value};

use super::{
    model::{Model, ModelError},
    unread,
};

/// Takes the members of an object one by one; the others are kept.
///
/// Null members, empty lists and members of another type than documented stay with the others, so that a [`Writer`]
/// writes them back unchanged: one odd member does not make the rest unreadable. A list or map with an item that is
/// null or of another type stays there as a whole, since half a list would be a wrong answer.
#[derive(Debug)]
pub struct Reader(Map<String, Value>);

impl Reader {
    /// Returns a reader of an object.
    ///
    /// # Errors
    /// [`ModelError`] if the value is not an object.
    pub fn new(value: Value) -> Result<Self, ModelError> {
        Map::from_value(value).map(Self)
    }

    /// Takes a member that may be absent, null, or of another type.
    ///
    /// # Errors
    /// [`ModelError`] if it cannot be read though it is of the type: a required member of it is missing.
    pub fn optional<T: Model>(&mut self, name: &str) -> Result<Option<T>, ModelError> {
        match self.0.get(name) {
            None | Some(Value::Null) => Ok(None),
            Some(value) if !T::accepts(value) => {
                unread::note(|| unreadable::<T>(name, value));
                Ok(None)
            }
            Some(_) => self.required(name).map(Some),
        }
    }

    /// Takes a list, which is empty if it is absent, null, not a list, or has an item that is null or of another type.
    ///
    /// # Errors
    /// As [`optional`](Self::optional).
    pub fn list<T: Model>(&mut self, name: &str) -> Result<Vec<T>, ModelError> {
        match self.0.get(name) {
            Some(Value::Array(items)) if items.is_empty() => Ok(Vec::new()),
            _ => Ok(self.optional(name)?.unwrap_or_default()),
        }
    }

    /// Takes a required member.
    ///
    /// # Errors
    /// [`ModelError`] if it is absent, null, or of another type.
    pub fn required<T: Model>(&mut self, name: &str) -> Result<T, ModelError> {
        let value = match self.0.get(name) {
            None | Some(Value::Null) => Value::Null,
            Some(_) => self.0.swap_remove(name).unwrap_or_default(),
        };
        T::from_value(value).map_err(|error| error.in_member(name))
    }

    /// Returns the members that were not taken.
    pub fn rest(self) -> Map<String, Value> {
        self.0
    }
}

/// Returns the error of a value that a `T` does not accept.
fn unreadable<T: Model>(name: &str, value: &Value) -> ModelError {
    let error = T::from_value(value.clone()).err();
    let error = error.unwrap_or_else(|| ModelError::new("expected no null among the items"));
    error.in_member(name)
}

/// Writes the members of an object, in addition to the members that were kept.
#[derive(Debug)]
pub struct Writer(Map<String, Value>);

impl Writer {
    /// Returns a writer that starts with the kept members.
    pub fn new(extra: &Map<String, Value>) -> Self {
        Self(extra.clone())
    }

    /// Writes a member if there is a value.
    pub fn optional<T: Model>(&mut self, name: &str, value: &Option<T>) {
        if let Some(value) = value {
            self.insert(name, value.to_value());
        }
    }

    /// Writes a list unless it is empty.
    pub fn list<T: Model>(&mut self, name: &str, items: &[T]) {
        if !items.is_empty() {
            self.insert(name, items.iter().map(T::to_value).collect());
        }
    }

    /// Writes a required member.
    pub fn required<T: Model>(&mut self, name: &str, value: &T) {
        self.insert(name, value.to_value());
    }

    /// Returns the object.
    pub fn finish(self) -> Value {
        Value::Object(self.0)
    }

    fn insert(&mut self, name: &str, value: Value) {
        self.0.insert(name.to_owned(), value);
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use serde_json::json;

    use super::*;

    /// A type in the generated form.
    #[derive(Debug, Default)]
    struct User {
        account_id: Option<String>,
        groups: Vec<String>,
        names: Option<BTreeMap<String, String>>,
        extra: Map<String, Value>,
    }

    impl Model for User {
        fn from_value(value: Value) -> Result<Self, ModelError> {
            let mut reader = Reader::new(value)?;
            Ok(Self {
                account_id: reader.optional("accountId")?,
                groups: reader.list("groups")?,
                names: reader.optional("names")?,
                extra: reader.rest(),
            })
        }

        fn to_value(&self) -> Value {
            let mut writer = Writer::new(&self.extra);
            writer.optional("accountId", &self.account_id);
            writer.list("groups", &self.groups);
            writer.optional("names", &self.names);
            writer.finish()
        }
    }

    #[test]
    fn an_object_is_written_back_unchanged() {
        for value in [
            json!({"accountId": "a", "groups": ["x"], "new": {"b": [null]}}),
            json!({"accountId": null, "groups": null}),
            json!({"groups": []}),
            json!({"accountId": 5, "groups": {"items": []}}),
            json!({"accountId": "a", "groups": ["x", 5]}),
            json!({"accountId": "a", "groups": ["x", null]}),
            json!({"accountId": "a", "names": {"a": "x", "b": null}}),
            json!({"accountId": "a", "names": {"a": "x", "b": 5}}),
            json!({}),
        ] {
            let user = User::from_value(value.clone()).unwrap();
            assert_eq!(user.to_value(), value);
        }
    }

    #[test]
    fn a_member_that_was_null_can_be_set() {
        let mut user = User::from_value(json!({"accountId": null, "groups": []})).unwrap();
        user.account_id = Some("a".into());
        user.groups.push("x".into());
        assert_eq!(user.to_value(), json!({"accountId": "a", "groups": ["x"]}));
    }

    #[test]
    fn a_member_of_another_type_does_not_make_the_rest_unreadable() {
        let (user, unread) =
            unread::collect(|| User::from_value(json!({"accountId": 5, "groups": ["x"]})).unwrap());
        assert_eq!(user.account_id, None);
        assert_eq!(user.groups, ["x"]);
        assert_eq!(user.extra["accountId"], 5);
        let unread: Vec<_> = unread.iter().map(ToString::to_string).collect();
        assert_eq!(unread, ["accountId: expected a string, found a number"]);
    }

    #[test]
    fn one_odd_item_of_a_list_or_map_does_not_make_the_object_unreadable() {
        for (value, problem) in [
            (
                json!({"accountId": "a", "groups": ["x", {}]}),
                "groups[1]: expected a string, found an object",
            ),
            (
                json!({"accountId": "a", "groups": ["x", null]}),
                "groups: expected no null among the items",
            ),
            (
                json!({"accountId": "a", "names": {"b": 5}}),
                "names.b: expected a string, found a number",
            ),
        ] {
            let (user, unread) = unread::collect(|| User::from_value(value.clone()).unwrap());
            assert_eq!(user.account_id.as_deref(), Some("a"));
            assert!(user.groups.is_empty() && user.names.is_none());
            let unread: Vec<_> = unread.iter().map(ToString::to_string).collect();
            assert_eq!(unread, [problem]);
        }
    }

    #[test]
    fn a_null_is_an_item_where_any_value_is_one() {
        let items = json!([null, 1, {"a": null}]);
        assert!(Vec::<Value>::accepts(&items));
        let read = Vec::<Value>::from_value(items.clone()).unwrap();
        assert_eq!(read.to_value(), items);
    }

    #[test]
    fn the_error_names_the_type_that_was_found() {
        let error = User::from_value(json!([])).unwrap_err();
        assert_eq!(error.to_string(), "expected an object, found an array");
    }
}
