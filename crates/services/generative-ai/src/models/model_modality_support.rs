// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::{ModelModalitySupportInput, ModelModalitySupportOutput};

/// A kind of output that a model can make of a kind of input, such as video of text.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ModelModalitySupport {
    /// The kind of input.
    pub input: ModelModalitySupportInput,
    /// The kind of output.
    pub output: ModelModalitySupportOutput,
}

impl ModelModalitySupport {
    /// With the members that are required.
    pub fn new(
        input: impl Into<ModelModalitySupportInput>,
        output: impl Into<ModelModalitySupportOutput>,
    ) -> Self {
        Self {
            input: input.into(),
            output: output.into(),
            ..Self::default()
        }
    }

    /// Sets [`input`](Self::input).
    #[must_use]
    pub fn with_input(mut self, input: impl Into<ModelModalitySupportInput>) -> Self {
        self.input = input.into();
        self
    }

    /// Sets [`output`](Self::output).
    #[must_use]
    pub fn with_output(mut self, output: impl Into<ModelModalitySupportOutput>) -> Self {
        self.output = output.into();
        self
    }
}

impl Model for ModelModalitySupport {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "input" => generated::read(&mut self.input, map),
            "output" => generated::read(&mut self.output, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        generated::write(map, "input", &self.input)?;
        generated::write(map, "output", &self.output)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(ModelModalitySupport);
