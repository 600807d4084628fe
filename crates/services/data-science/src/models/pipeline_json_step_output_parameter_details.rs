// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The output parameters that a step writes to a JSON file.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineJsonStepOutputParameterDetails {
    /// The names of the step's output parameters.
    pub parameter_names: Vec<String>,
    /// The name of the step's output file.
    pub output_file: String,
}

model! {
    PipelineJsonStepOutputParameterDetails, "outputParameterType" = "JSON" {
        required {
            parameter_names = "parameterNames", with_parameter_names([String]);
            output_file = "outputFile", with_output_file(String);
        }
    }
}
