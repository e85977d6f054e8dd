//! serde implementations for models.

/// Implements serde's traits for models by means of [`Model`](super::Model).
#[doc(hidden)]
#[macro_export]
macro_rules! forward_serde {
    ($($model:ty),* $(,)?) => {$(
        impl $crate::typed::serde::Serialize for $model {
            fn serialize<S: $crate::typed::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::typed::serde::Serialize::serialize(&$crate::typed::Model::to_value(self), serializer)
            }
        }

        impl<'de> $crate::typed::serde::Deserialize<'de> for $model {
            fn deserialize<D: $crate::typed::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = <$crate::typed::serde_json::Value as $crate::typed::serde::Deserialize>::deserialize(deserializer)?;
                <Self as $crate::typed::Model>::from_value(value).map_err(<D::Error as $crate::typed::serde::de::Error>::custom)
            }
        }
    )*};
}
