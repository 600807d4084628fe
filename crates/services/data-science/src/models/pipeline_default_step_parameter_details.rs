// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

use crate::models::PipelineStepOutputParameterDetails;

/// The parameters that a step hands to those after it.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineDefaultStepParameterDetails {
    /// Where the step leaves its output.
    pub output: PipelineStepOutputParameterDetails,
}

impl PipelineDefaultStepParameterDetails {
    /// With the members that are required.
    pub fn new(output: impl Into<PipelineStepOutputParameterDetails>) -> Self {
        Self {
            output: output.into(),
            ..Self::default()
        }
    }

    /// Sets [`output`](Self::output).
    #[must_use]
    pub fn with_output(
        mut self,
        output: impl Into<PipelineStepOutputParameterDetails>,
    ) -> Self {
        self.output = output.into();
        self
    }
}

impl Model for PipelineDefaultStepParameterDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "output" => generated::read(&mut self.output, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("parameterType", "DEFAULT")?;
        generated::write(map, "output", &self.output)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(PipelineDefaultStepParameterDetails);
