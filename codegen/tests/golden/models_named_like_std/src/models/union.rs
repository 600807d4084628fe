// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models_named_like_std::models::Value;

/// A union.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Union {
    /// The value.
    pub value: Option<Value>,
    /// The size.
    pub size: Option<i64>,
}

impl Union {
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

    /// Sets [`size`](Self::size).
    #[must_use]
    pub fn with_size(mut self, size: impl Into<i64>) -> Self {
        self.size = Some(size.into());
        self
    }
}

impl Model for Union {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "value" => generated::read(&mut self.value, map),
            "size" => generated::read(&mut self.size, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("kind", "UNION")?;
        generated::write(map, "value", &self.value)?;
        generated::write(map, "size", &self.size)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Union);
