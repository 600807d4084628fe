// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models_named_like_std::models::Value;

/// An operation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Operation {
    /// The any.
    pub any: Option<generated::Value>,
    /// The value.
    pub value: Option<Value>,
}

impl Operation {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`any`](Self::any).
    #[must_use]
    pub fn with_any(mut self, any: impl Into<generated::Value>) -> Self {
        self.any = Some(any.into());
        self
    }

    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<Value>) -> Self {
        self.value = Some(value.into());
        self
    }
}

impl Model for Operation {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "any" => generated::read(&mut self.any, map),
            "value" => generated::read(&mut self.value, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "any", &self.any)?;
        generated::write(map, "value", &self.value)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Operation);
