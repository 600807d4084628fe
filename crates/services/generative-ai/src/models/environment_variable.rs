// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

use crate::models::EnvironmentVariableType;

/// An environment variable of a hosted application.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnvironmentVariable {
    /// The name of the variable.
    pub name: String,
    /// Whether the value stands here as it is or comes from a vault.
    pub type_: EnvironmentVariableType,
    /// The value of the variable.
    pub value: Value,
}

impl EnvironmentVariable {
    /// With the members that are required.
    pub fn new(
        name: impl Into<String>,
        type_: impl Into<EnvironmentVariableType>,
        value: impl Into<Value>,
    ) -> Self {
        Self {
            name: name.into(),
            type_: type_.into(),
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

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<EnvironmentVariableType>) -> Self {
        self.type_ = type_.into();
        self
    }

    /// Sets [`value`](Self::value).
    #[must_use]
    pub fn with_value(mut self, value: impl Into<Value>) -> Self {
        self.value = value.into();
        self
    }
}

impl Model for EnvironmentVariable {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "type" => generated::read(&mut self.type_, map),
            "value" => generated::read(&mut self.value, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "name", &self.name)?;
        generated::write(map, "type", &self.type_)?;
        generated::write(map, "value", &self.value)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(EnvironmentVariable);
