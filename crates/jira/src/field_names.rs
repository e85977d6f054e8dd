//! Fields by name.

use std::collections::BTreeMap;

use crate::{Error, Jira};

/// The fields of a site by their names, of which custom fields have no other that is easy to know:
/// `customfield_10010` is `Story points`.
#[derive(Debug, Clone, Default)]
pub struct FieldNames(BTreeMap<String, Vec<String>>);

/// A name that does not denote one field.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FieldNameError {
    /// No field has this name.
    #[error("no field is called {name:?}{}", listed(alike))]
    Unknown {
        /// The name.
        name: String,
        /// The names that contain it, or a part of it.
        alike: Vec<String>,
    },
    /// Several fields have this name; use one of the ids.
    #[error("several fields are called {name:?}: {}", ids.join(", "))]
    Ambiguous {
        /// The name.
        name: String,
        /// The ids of the fields.
        ids: Vec<String>,
    },
}

fn listed(alike: &[String]) -> String {
    match alike.is_empty() {
        true => String::new(),
        false => format!("; the names that are most alike: {}", alike.join(", ")),
    }
}

impl Jira {
    /// Requests the names of all fields.
    ///
    /// # Errors
    /// Those of any request.
    pub async fn field_names(&self) -> Result<FieldNames, Error> {
        let fields = self.fields().list().send().await?;
        let pairs = fields
            .into_iter()
            .filter_map(|field| Some((field.name?, field.id?)));
        Ok(pairs.collect())
    }
}

impl FieldNames {
    /// Returns the id of the field with this name; case is ignored. An id is returned unchanged, even if another field
    /// has it as its name.
    ///
    /// ```
    /// use threelo_jira::FieldNames;
    ///
    /// let names = FieldNames::from_iter([("Story points", "customfield_10010"), ("Summary", "summary")]);
    /// assert_eq!(names.id("story points")?, "customfield_10010");
    /// assert_eq!(names.id("customfield_10010")?, "customfield_10010");
    /// assert!(names.id("Points").unwrap_err().to_string().ends_with("most alike: Story points"));
    /// # Ok::<(), threelo_jira::FieldNameError>(())
    /// ```
    ///
    /// # Errors
    /// [`FieldNameError`] if no field or several have this name.
    pub fn id(&self, name: &str) -> Result<&str, FieldNameError> {
        if let Some(id) = self.0.values().flatten().find(|id| *id == name) {
            return Ok(id);
        }
        // One that is written in the same way comes before others that differ in case.
        if let Some([id]) = self.0.get(name).map(Vec::as_slice) {
            return Ok(id);
        }
        let wanted = name.to_lowercase();
        let mut ids: Vec<&String> = Vec::new();
        for (known, of) in &self.0 {
            if known.to_lowercase() == wanted {
                ids.extend(of);
            }
        }
        match &ids[..] {
            [id] => Ok(id),
            [] => Err(FieldNameError::Unknown {
                name: name.to_owned(),
                alike: self.alike(&wanted),
            }),
            ids => Err(FieldNameError::Ambiguous {
                name: name.to_owned(),
                ids: ids.iter().map(ToString::to_string).collect(),
            }),
        }
    }

    fn alike(&self, wanted: &str) -> Vec<String> {
        let words: Vec<&str> = wanted.split_whitespace().collect();
        let is_alike = |known: &&String| {
            let known = known.to_lowercase();
            words.iter().any(|word| known.contains(word))
        };
        self.0.keys().filter(is_alike).take(5).cloned().collect()
    }
}

impl<N: Into<String>, I: Into<String>> FromIterator<(N, I)> for FieldNames {
    fn from_iter<P: IntoIterator<Item = (N, I)>>(pairs: P) -> Self {
        let mut names = BTreeMap::<String, Vec<String>>::new();
        for (name, id) in pairs {
            names.entry(name.into()).or_default().push(id.into());
        }
        Self(names)
    }
}
