// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// A parameter of a tool.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereParameterDefinition {
    /// What the parameter is for; the model goes by it.
    pub description: Option<String>,
    /// The type of the parameter, as in Python, such as `str`.
    pub type_: String,
    /// Whether the parameter always has to be given; false if absent.
    pub is_required: Option<bool>,
}

impl CohereParameterDefinition {
    /// With the members that are required.
    pub fn new(type_: impl Into<String>) -> Self {
        Self {
            type_: type_.into(),
            ..Self::default()
        }
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`type_`](Self::type_).
    #[must_use]
    pub fn with_type(mut self, type_: impl Into<String>) -> Self {
        self.type_ = type_.into();
        self
    }

    /// Sets [`is_required`](Self::is_required).
    #[must_use]
    pub fn with_is_required(mut self, is_required: impl Into<bool>) -> Self {
        self.is_required = Some(is_required.into());
        self
    }
}

impl Model for CohereParameterDefinition {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "description" => generated::read(&mut self.description, map),
            "type" => generated::read(&mut self.type_, map),
            "isRequired" => generated::read(&mut self.is_required, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "description", &self.description)?;
        generated::write(map, "type", &self.type_)?;
        generated::write(map, "isRequired", &self.is_required)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CohereParameterDefinition);
