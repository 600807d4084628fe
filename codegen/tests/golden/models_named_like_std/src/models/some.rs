// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models_named_like_std::models::{Default, Value};

/// A some.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Some {
    /// The value.
    pub value: Option<Value>,
    /// The other.
    pub other: Option<Box<Default>>,
}

impl Some {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<Value>) -> Self {
        self.value = Some(value.into());
        self
    }

    /// Sets [`other`](Self::other).
    #[must_use]
    pub fn with_other(mut self, other: impl Into<Default>) -> Self {
        self.other = Some(Box::new(other.into()));
        self
    }
}

impl Model for Some {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "value" => generated::read(&mut self.value, map),
            "other" => generated::read(&mut self.other, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("kind", "DEFAULT")?;
        generated::write(map, "value", &self.value)?;
        generated::write(map, "other", &self.other)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Some);
