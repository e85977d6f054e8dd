//! Arbitrary JSON objects: what customers store with a record and the gateway does not interpret.

use std::{fmt, ops::Deref};

use serde::{
    Deserialize, Deserializer, Serialize,
    de::{DeserializeSeed, Error, IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use serde_json::{Map, Value};

/// A free JSON object of bounded size and depth: metadata, connection config, custom members.
///
/// [`new`](Self::new), [`merge`](Self::merge) and deserialization check the limits, so that no record
/// becomes too large to be listed or too deep to be read back. [`stored`](Self::stored) also reads
/// objects that an earlier version stored without a limit.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "Map<String, Value>")]
pub struct FreeObject(Map<String, Value>);

/// An object that is too large or too deep to be stored.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ObjectTooBig {
    /// Its JSON has too many bytes.
    #[error("would have {0} bytes of JSON: keep at most {max}", max = FreeObject::MAX_BYTES)]
    Bytes(usize),
    /// Its members are nested too deeply.
    #[error("would be {0} levels deep: nest at most {max}", max = FreeObject::MAX_LEVELS)]
    Levels(usize),
}

impl FreeObject {
    /// Maximum number of bytes of the object as JSON.
    pub const MAX_BYTES: usize = 64 * 1024;
    /// Maximum number of levels of nesting; the object itself is the first.
    pub const MAX_LEVELS: usize = 32;

    /// Creates an object with these members.
    ///
    /// # Errors
    /// [`ObjectTooBig`].
    pub fn new(members: Map<String, Value>) -> Result<Self, ObjectTooBig> {
        let json = serde_json::to_string(&members).expect("members have text names");
        if json.len() > Self::MAX_BYTES {
            return Err(ObjectTooBig::Bytes(json.len()));
        }
        match levels(&json) {
            deep if deep > Self::MAX_LEVELS => Err(ObjectTooBig::Levels(deep)),
            _ => Ok(Self(members)),
        }
    }

    /// Sets these members and keeps the others.
    ///
    /// # Errors
    /// [`ObjectTooBig`] if the result exceeds a limit; the object is unchanged then.
    pub fn merge(&mut self, members: Self) -> Result<(), ObjectTooBig> {
        let mut merged = self.0.clone();
        merged.extend(members.0);
        *self = Self::new(merged)?;
        Ok(())
    }

    /// Sets a member.
    ///
    /// # Errors
    /// [`ObjectTooBig`] if the result exceeds a limit; the object is unchanged then.
    pub fn set(&mut self, name: &str, value: impl Into<Value>) -> Result<(), ObjectTooBig> {
        self.merge(Self(Map::from_iter([(name.to_owned(), value.into())])))
    }

    /// Removes a member.
    pub fn remove(&mut self, name: &str) -> Option<Value> {
        self.0.remove(name)
    }

    /// Sets a short member that the gateway itself looks up.
    pub(crate) fn note(&mut self, name: &str, value: Value) {
        self.0.insert(name.to_owned(), value);
    }

    /// Deserializes an object of a stored record of any size. Values nested more than 100 levels deep
    /// are read as empty.
    ///
    /// # Errors
    /// Those of the deserializer.
    pub fn stored<'de, D, T>(deserializer: D) -> Result<T, D::Error>
    where
        D: Deserializer<'de>,
        T: From<Stored>,
    {
        Stored::deserialize(deserializer).map(T::from)
    }
}

/// An object of a stored record, or null.
pub struct Stored(Option<Map<String, Value>>);

impl<'de> Deserialize<'de> for Stored {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Cut(Cut::STORED_LEVELS).deserialize(deserializer)? {
            Value::Object(members) => Ok(Self(Some(members))),
            Value::Null => Ok(Self(None)),
            _ => Err(D::Error::custom("not an object")),
        }
    }
}

/// Deserializes a value up to this many levels. Deeper arrays and objects are read as empty, since
/// reading them could overflow the stack.
#[derive(Clone, Copy)]
struct Cut(usize);

impl Cut {
    /// Levels of a stored object that are read; together with those of the record around it fewer
    /// than the 128 at which the JSON parser gives up.
    const STORED_LEVELS: usize = 100;
}

impl<'de> DeserializeSeed<'de> for Cut {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Cut {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a JSON value")
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut elements = Vec::new();
        if self.0 == 0 {
            while access.next_element::<IgnoredAny>()?.is_some() {}
        } else {
            while let Some(element) = access.next_element_seed(Cut(self.0 - 1))? {
                elements.push(element);
            }
        }
        Ok(elements.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut members = Map::new();
        if self.0 == 0 {
            while access.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        } else {
            while let Some(name) = access.next_key::<String>()? {
                members.insert(name, access.next_value_seed(Cut(self.0 - 1))?);
            }
        }
        Ok(members.into())
    }
}

impl From<Stored> for FreeObject {
    fn from(stored: Stored) -> Self {
        Self(stored.0.unwrap_or_default())
    }
}

impl From<Stored> for Option<FreeObject> {
    fn from(stored: Stored) -> Self {
        stored.0.map(FreeObject)
    }
}

impl TryFrom<Map<String, Value>> for FreeObject {
    type Error = ObjectTooBig;

    fn try_from(members: Map<String, Value>) -> Result<Self, ObjectTooBig> {
        Self::new(members)
    }
}

impl Deref for FreeObject {
    type Target = Map<String, Value>;

    fn deref(&self) -> &Map<String, Value> {
        &self.0
    }
}

/// Returns how many levels of arrays and objects a JSON text nests.
fn levels(json: &str) -> usize {
    let (mut deep, mut deepest) = (0_usize, 0);
    let (mut in_text, mut escaped) = (false, false);
    for byte in json.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' if in_text => escaped = true,
            b'"' => in_text = !in_text,
            _ if in_text => {}
            b'{' | b'[' => {
                deep += 1;
                deepest = deepest.max(deep);
            }
            b'}' | b']' => deep = deep.saturating_sub(1),
            _ => {}
        }
    }
    deepest
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn members(value: Value) -> Map<String, Value> {
        value.as_object().unwrap().clone()
    }

    /// Returns an object with this many levels.
    fn deep(levels: usize) -> Map<String, Value> {
        let inner = (1..levels).fold(json!(1), |inner, _| json!([inner]));
        members(json!({ "in": inner }))
    }

    #[test]
    fn levels_are_counted_outside_of_texts_only() {
        for (json, expected) in [
            ("1", 0),
            ("{}", 1),
            (r#"{"a":[[],{"b":[1]}]}"#, 4),
            (r#"{"[[[":"]{\"[[\\"}"#, 1),
        ] {
            assert_eq!(levels(json), expected, "{json}");
        }
    }

    #[test]
    fn an_object_may_be_as_deep_and_as_large_as_the_limits() {
        assert!(FreeObject::new(deep(FreeObject::MAX_LEVELS)).is_ok());
        let error = FreeObject::new(deep(FreeObject::MAX_LEVELS + 1)).unwrap_err();
        assert_eq!(
            error.to_string(),
            "would be 33 levels deep: nest at most 32"
        );
        // `{"a":"…"}` has eight bytes around the text.
        let large = |bytes: usize| members(json!({ "a": "x".repeat(bytes - 8) }));
        assert!(FreeObject::new(large(FreeObject::MAX_BYTES)).is_ok());
        let error = FreeObject::new(large(FreeObject::MAX_BYTES + 1)).unwrap_err();
        assert_eq!(error, ObjectTooBig::Bytes(FreeObject::MAX_BYTES + 1));
    }

    #[test]
    fn a_merge_is_bounded_by_its_result() {
        let half = |name: &str| {
            let text = "x".repeat(FreeObject::MAX_BYTES / 2);
            FreeObject::new(members(json!({ name: text }))).unwrap()
        };
        let mut object = half("a");
        object.merge(half("a")).unwrap();
        let before = object.clone();
        assert!(matches!(
            object.merge(half("b")),
            Err(ObjectTooBig::Bytes(_))
        ));
        assert_eq!(object, before);
    }

    #[test]
    fn an_object_of_a_request_is_checked_and_a_stored_one_is_read() {
        #[derive(Deserialize)]
        struct Record {
            #[serde(default, deserialize_with = "FreeObject::stored")]
            metadata: Option<FreeObject>,
        }

        let deep = deep(FreeObject::MAX_LEVELS + 1);
        let json = json!({ "metadata": deep });
        assert!(serde_json::from_value::<FreeObject>(json["metadata"].clone()).is_err());
        let record: Record = serde_json::from_value(json).unwrap();
        assert_eq!(record.metadata.as_deref(), Some(&deep));
        let record: Record = serde_json::from_value(json!({ "metadata": null })).unwrap();
        assert_eq!(record.metadata, None);
    }

    #[test]
    fn a_stored_object_of_any_depth_is_read() {
        #[derive(Deserialize)]
        struct Record(#[serde(deserialize_with = "FreeObject::stored")] FreeObject);

        let endless = |open: &str, close: &str| {
            let (open, close) = (open.repeat(100_000), close.repeat(100_000));
            format!(r#"{{"deep":{open}1{close},"a":[1,-1,0.5,true,null,"x"]}}"#)
        };
        for json in [endless("[", "]"), endless(r#"{"a":"#, "}")] {
            let Record(object) = serde_json::from_str(&json).unwrap();
            assert_eq!(object["a"], json!([1, -1, 0.5, true, null, "x"]));
            let read = serde_json::to_string(&object).unwrap();
            assert_eq!(levels(&read), Cut::STORED_LEVELS + 1);
        }
    }
}
