// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Only allows the values of a list.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnumTagDefinitionValidator {
    /// The values that the tag may have, at least one.
    pub values: Option<Vec<String>>,
}

impl EnumTagDefinitionValidator {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`values`](Self::values).
    #[must_use]
    pub fn with_values(
        mut self,
        values: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.values = Some(generated::list(values));
        self
    }
}

impl Model for EnumTagDefinitionValidator {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "values" => generated::read(&mut self.values, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("validatorType", "ENUM")?;
        generated::write(map, "values", &self.values)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(EnumTagDefinitionValidator);
