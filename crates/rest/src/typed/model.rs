//! Types that are read from JSON and written back.

use std::{collections::BTreeMap, fmt};

use serde_json::{Map, Value};

/// A type that is read from JSON and written back without losing unknown members.
///
/// ```
/// use serde_json::json;
/// use threelo_rest::typed::Model;
///
/// let numbers = Vec::<i64>::from_value(json!([1, 2]))?;
/// assert_eq!(numbers.to_value(), json!([1, 2]));
/// let error = Vec::<i64>::from_value(json!([1, "2"])).unwrap_err();
/// assert_eq!(error.to_string(), "[1]: expected an integer, found a string");
/// # Ok::<(), threelo_rest::typed::ModelError>(())
/// ```
pub trait Model: Sized {
    /// Reads a value.
    ///
    /// # Errors
    /// [`ModelError`] if a value has an unexpected type.
    fn from_value(value: Value) -> Result<Self, ModelError>;

    /// Returns the value as JSON.
    fn to_value(&self) -> Value;

    /// Returns whether a value is of this type: by default, whether it is an object. A list or map is accepted if each
    /// of its items is. A [`Reader`](super::Reader) leaves a member that is not accepted unread.
    fn accepts(value: &Value) -> bool {
        value.is_object()
    }

    /// Whether the body of the response is ignored.
    #[doc(hidden)]
    const NOTHING: bool = false;
}

/// A value that is not of the expected type, and its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModelError {
    /// The JSON path to the value: `fields.status.name`, `values[3].id`; empty for the whole.
    path: String,
    problem: String,
}

impl ModelError {
    /// Returns an error about the value itself.
    pub fn new(problem: impl Into<String>) -> Self {
        Self {
            path: String::new(),
            problem: problem.into(),
        }
    }

    /// Returns an error about a value of an unexpected type.
    pub fn expected(what: &str, found: &Value) -> Self {
        let found = match found {
            Value::Null => "null",
            Value::Bool(_) => "a boolean",
            Value::Number(_) => "a number",
            Value::String(_) => "a string",
            Value::Array(_) => "an array",
            Value::Object(_) => "an object",
        };
        Self::new(format!("expected {what}, found {found}"))
    }

    /// Returns the same error with the path from the enclosing object.
    #[must_use]
    pub fn in_member(mut self, name: &str) -> Self {
        let between = match self.path.as_bytes().first() {
            None | Some(b'[') => "",
            Some(_) => ".",
        };
        self.path = format!("{name}{between}{}", self.path);
        self
    }

    /// Returns the same error with the path from the enclosing list.
    #[must_use]
    pub fn in_item(self, at: usize) -> Self {
        self.in_member(&format!("[{at}]"))
    }

    /// Returns the JSON path to the value: `fields.status.name`, `values[3].id`; empty for the whole.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Returns what is wrong with the value: `expected a string, found a number`.
    pub fn problem(&self) -> &str {
        &self.problem
    }
}

impl fmt::Display for ModelError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.path.is_empty() {
            write!(f, "{}: ", self.path)?;
        }
        f.write_str(&self.problem)
    }
}

impl std::error::Error for ModelError {}

impl Model for Value {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        Ok(value)
    }

    fn to_value(&self) -> Value {
        self.clone()
    }

    fn accepts(_: &Value) -> bool {
        true
    }
}

/// The type of a response without content. Any content is ignored.
impl Model for () {
    fn from_value(_: Value) -> Result<Self, ModelError> {
        Ok(())
    }

    fn to_value(&self) -> Value {
        Value::Null
    }

    const NOTHING: bool = true;

    fn accepts(_: &Value) -> bool {
        true
    }
}

impl Model for String {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        match value {
            Value::String(text) => Ok(text),
            other => Err(ModelError::expected("a string", &other)),
        }
    }

    fn to_value(&self) -> Value {
        Value::String(self.clone())
    }

    fn accepts(value: &Value) -> bool {
        value.is_string()
    }
}

impl Model for bool {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        value
            .as_bool()
            .ok_or_else(|| ModelError::expected("a boolean", &value))
    }

    fn to_value(&self) -> Value {
        Value::Bool(*self)
    }

    fn accepts(value: &Value) -> bool {
        value.is_boolean()
    }
}

/// Up to here, a float represents every integer exactly.
const WHOLE: f64 = 9_007_199_254_740_992.0;

/// Returns an integer, also of a number with a fraction of zero: JSON does not distinguish 5 from 5.0.
fn integer(value: &Value) -> Option<i64> {
    value.as_i64().or_else(|| whole(value.as_f64()?))
}

fn whole(number: f64) -> Option<i64> {
    #[expect(
        clippy::cast_possible_truncation,
        reason = "it is integral and in range"
    )]
    (number.fract() == 0.0 && number.abs() < WHOLE).then_some(number as i64)
}

impl Model for i64 {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        integer(&value).ok_or_else(|| ModelError::expected("an integer", &value))
    }

    fn to_value(&self) -> Value {
        Value::from(*self)
    }

    fn accepts(value: &Value) -> bool {
        integer(value).is_some()
    }
}

impl Model for f64 {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        value
            .as_f64()
            .ok_or_else(|| ModelError::expected("a number", &value))
    }

    /// Writes an integral number without a fraction, as servers expect it.
    fn to_value(&self) -> Value {
        whole(*self).map_or_else(|| Value::from(*self), Value::from)
    }

    /// An integer that a float may not represent is not accepted, and so is kept unread.
    fn accepts(value: &Value) -> bool {
        match value.is_i64() || value.is_u64() {
            true => value.as_f64().and_then(whole).is_some(),
            false => value.is_number(),
        }
    }
}

/// Nulls among the items are skipped, unless they are values of the type.
impl<T: Model> Model for Vec<T> {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let Value::Array(items) = value else {
            return Err(ModelError::expected("an array", &value));
        };
        let mut read = Vec::with_capacity(items.len());
        for (at, item) in items.into_iter().enumerate() {
            if !is_skipped::<T>(&item) {
                read.push(T::from_value(item).map_err(|error| error.in_item(at))?);
            }
        }
        Ok(read)
    }

    fn to_value(&self) -> Value {
        self.iter().map(T::to_value).collect()
    }

    fn accepts(value: &Value) -> bool {
        let items = value.as_array();
        items.is_some_and(|items| items.iter().all(T::accepts))
    }
}

/// Nulls among the members are skipped, unless they are values of the type.
impl<T: Model> Model for BTreeMap<String, T> {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        let Value::Object(members) = value else {
            return Err(ModelError::expected("an object", &value));
        };
        let mut read = BTreeMap::new();
        for (name, member) in members {
            if !is_skipped::<T>(&member) {
                let member = T::from_value(member).map_err(|error| error.in_member(&name))?;
                read.insert(name, member);
            }
        }
        Ok(read)
    }

    fn to_value(&self) -> Value {
        let members = self.iter();
        Value::Object(
            members
                .map(|(name, of)| (name.clone(), of.to_value()))
                .collect(),
        )
    }

    fn accepts(value: &Value) -> bool {
        let members = value.as_object();
        members.is_some_and(|members| members.values().all(T::accepts))
    }
}

/// Returns whether an item is a null that is no value of the type: a [`Value`] may be null.
fn is_skipped<T: Model>(item: &Value) -> bool {
    item.is_null() && !T::accepts(item)
}

impl Model for Map<String, Value> {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        match value {
            Value::Object(members) => Ok(members),
            other => Err(ModelError::expected("an object", &other)),
        }
    }

    fn to_value(&self) -> Value {
        Value::Object(self.clone())
    }
}

/// Null is `None`, and so is a response without a body.
impl<T: Model> Model for Option<T> {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        match value {
            Value::Null => Ok(None),
            value => T::from_value(value).map(Some),
        }
    }

    fn to_value(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::to_value)
    }

    fn accepts(value: &Value) -> bool {
        value.is_null() || T::accepts(value)
    }
}

impl<T: Model> Model for Box<T> {
    fn from_value(value: Value) -> Result<Self, ModelError> {
        T::from_value(value).map(Box::new)
    }

    fn to_value(&self) -> Value {
        (**self).to_value()
    }

    fn accepts(value: &Value) -> bool {
        T::accepts(value)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_error_has_the_path_to_the_value() {
        let names = json!({"a": ["x", "y"], "b": ["z", 1]});
        let error = BTreeMap::<String, Vec<String>>::from_value(names).unwrap_err();
        assert_eq!(error.to_string(), "b[1]: expected a string, found a number");
        assert_eq!(error.clone().in_member("names").path(), "names.b[1]");
        assert_eq!(error.in_item(2).path(), "[2].b[1]");
    }

    #[test]
    fn nulls_in_lists_and_maps_are_skipped() {
        let list = Vec::<String>::from_value(json!(["a", null])).unwrap();
        assert_eq!(list, ["a"]);
        let map = BTreeMap::<String, i64>::from_value(json!({"a": 1, "b": null})).unwrap();
        assert_eq!(map.to_value(), json!({"a": 1}));
    }

    #[test]
    fn a_number_is_written_as_it_was_read() {
        for number in [json!(5), json!(-2.5), json!(1e300)] {
            assert_eq!(f64::from_value(number.clone()).unwrap().to_value(), number);
            assert!(f64::accepts(&number));
        }
        assert!(!f64::accepts(&json!(9_007_199_254_740_993_i64)));
        assert!(!f64::accepts(&json!(u64::MAX)));
    }
}
