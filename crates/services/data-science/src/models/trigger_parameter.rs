// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A parameter for firing a trigger.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TriggerParameter {
    /// The name of the parameter.
    pub name: String,
    /// The value.
    pub value: String,
}

impl TriggerParameter {
    /// With the members that are required.
    pub fn new(name: impl Into<String>, value: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
            ..Self::default()
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<String>) -> Self {
        self.value = value.into();
        self
    }
}

impl Model for TriggerParameter {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "value" => generated::read(&mut self.value, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "name", &self.name)?;
        generated::write(map, "value", &self.value)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(TriggerParameter);
