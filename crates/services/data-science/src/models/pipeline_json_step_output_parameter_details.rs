// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated::{self, MapAccess, Model, SerializeMap};

/// Output parameters that a step writes to a JSON file.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineJsonStepOutputParameterDetails {
    /// The names of the parameters that the step puts out.
    pub parameter_names: Vec<String>,
    /// The file that the step writes the output to.
    pub output_file: String,
}

impl PipelineJsonStepOutputParameterDetails {
    /// With the members that are required.
    pub fn new(
        parameter_names: impl IntoIterator<Item = impl Into<String>>,
        output_file: impl Into<String>,
    ) -> Self {
        Self {
            parameter_names: generated::list(parameter_names),
            output_file: output_file.into(),
            ..Self::default()
        }
    }

    /// Sets [`parameter_names`](Self::parameter_names).
    #[must_use]
    pub fn with_parameter_names(
        mut self,
        parameter_names: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.parameter_names = generated::list(parameter_names);
        self
    }

    /// Sets [`output_file`](Self::output_file).
    #[must_use]
    pub fn with_output_file(mut self, output_file: impl Into<String>) -> Self {
        self.output_file = output_file.into();
        self
    }
}

impl Model for PipelineJsonStepOutputParameterDetails {
    fn member<'de, A: MapAccess<'de>>(
        &mut self,
        name: &str,
        map: &mut A,
    ) -> Result<bool, A::Error> {
        match name {
            "parameterNames" => generated::read(&mut self.parameter_names, map),
            "outputFile" => generated::read(&mut self.output_file, map),
            _ => return Ok(false),
        }?;
        Ok(true)
    }

    fn members<S: SerializeMap>(&self, map: &mut S) -> Result<(), S::Error> {
        map.serialize_entry("outputParameterType", "JSON")?;
        generated::write(map, "parameterNames", &self.parameter_names)?;
        generated::write(map, "outputFile", &self.output_file)?;
        Ok(())
    }
}

oci_sdk_core::serde_model!(PipelineJsonStepOutputParameterDetails);
