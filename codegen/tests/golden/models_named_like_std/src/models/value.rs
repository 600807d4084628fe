// @generated from spec/models-named-like-std.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Value {
    /// The any.
    pub any: Option<generated::Value>,
}

impl Value {
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
}

impl Model for Value {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "any" => generated::read(&mut self.any, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "any", &self.any)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(Value);
