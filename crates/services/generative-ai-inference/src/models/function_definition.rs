// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

/// A function that the model may ask to have called.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FunctionDefinition {
    /// The name: of the function or, in a message, of the participant, to tell apart several of
    /// one role.
    pub name: Option<String>,
    /// What it does; the model decides by it when to use it, and how.
    pub description: Option<String>,
    /// The parameters of the function, as a JSON Schema. Absent if it takes none.
    pub parameters: Option<Value>,
}

impl FunctionDefinition {
    /// Without any members yet.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`parameters`](Self::parameters).
    #[must_use]
    pub fn with_parameters(mut self, parameters: impl Into<Value>) -> Self {
        self.parameters = Some(parameters.into());
        self
    }
}

impl Model for FunctionDefinition {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "description" => generated::read(&mut self.description, map),
            "parameters" => generated::read(&mut self.parameters, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("type", "FUNCTION")?;
        generated::write(map, "name", &self.name)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "parameters", &self.parameters)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(FunctionDefinition);
