// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap, Value};

/// A call of a tool that the model asks for.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereToolCall {
    /// The name of the tool.
    pub name: String,
    /// The values for the parameters of the tool.
    pub parameters: Value,
}

impl CohereToolCall {
    /// With the members that are required.
    pub fn new(name: impl Into<String>, parameters: impl Into<Value>) -> Self {
        Self {
            name: name.into(),
            parameters: parameters.into(),
            ..Self::default()
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`parameters`](Self::parameters).
    #[must_use]
    pub fn with_parameters(mut self, parameters: impl Into<Value>) -> Self {
        self.parameters = parameters.into();
        self
    }
}

impl Model for CohereToolCall {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "parameters" => generated::read(&mut self.parameters, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "name", &self.name)?;
        generated::write(map, "parameters", &self.parameters)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CohereToolCall);
