// @generated from spec/generative-ai-inference.yaml by cargo xtask generate; do not edit.

use std::collections::BTreeMap;

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::CohereParameterDefinition;

/// A tool that the model may ask to have called.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CohereTool {
    /// The name of the tool: letters, digits and underscores, not starting with a digit.
    pub name: String,
    /// What the tool does; the model decides by it when to call the tool, and how.
    pub description: String,
    /// The parameters of the tool, by name.
    pub parameter_definitions: Option<BTreeMap<String, CohereParameterDefinition>>,
}

impl CohereTool {
    /// With the members that are required.
    pub fn new(name: impl Into<String>, description: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            description: description.into(),
            ..Self::default()
        }
    }

    /// Sets [`name`](Self::name).
    #[must_use]
    pub fn with_name(mut self, name: impl Into<String>) -> Self {
        self.name = name.into();
        self
    }

    /// Sets [`description`](Self::description).
    #[must_use]
    pub fn with_description(mut self, description: impl Into<String>) -> Self {
        self.description = description.into();
        self
    }

    /// Sets [`parameter_definitions`](Self::parameter_definitions).
    #[must_use]
    pub fn with_parameter_definitions(
        mut self,
        parameter_definitions: impl IntoIterator<
            Item = (impl Into<String>, impl Into<CohereParameterDefinition>),
        >,
    ) -> Self {
        self.parameter_definitions = Some(generated::map(parameter_definitions));
        self
    }
}

impl Model for CohereTool {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "name" => generated::read(&mut self.name, map),
            "description" => generated::read(&mut self.description, map),
            "parameterDefinitions" => {
                generated::read(&mut self.parameter_definitions, map)
            }
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "name", &self.name)?;
        generated::write(map, "description", &self.description)?;
        generated::write(map, "parameterDefinitions", &self.parameter_definitions)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(CohereTool);
