//! serde implementations for models.

/// Implements serde's traits for models by means of [`Model`](super::Model).
#[doc(hidden)]
#[macro_export]
macro_rules! forward_serde {
    ($($model:ty),* $(,)?) => {$(
        impl ::serde::Serialize for $model {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                ::serde::Serialize::serialize(&$crate::typed::Model::to_value(self), serializer)
            }
        }

        impl<'de> ::serde::Deserialize<'de> for $model {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = <::serde_json::Value as ::serde::Deserialize>::deserialize(deserializer)?;
                <Self as $crate::typed::Model>::from_value(value).map_err(<D::Error as ::serde::de::Error>::custom)
            }
        }
    )*};
}
