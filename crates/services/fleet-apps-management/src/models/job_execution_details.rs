// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a job execution.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobExecutionDetails {
    /// The name of the output.
    pub output_name: String,
    /// The type of the output.
    pub output_type: String,
    /// The value of the output.
    pub output_value: String,
    /// The output description.
    pub output_description: Option<String>,
    /// Whether the object is sensitive.
    pub is_sensitive: Option<bool>,
}

model! {
    JobExecutionDetails {
        output_name = "outputName";
        output_type = "outputType";
        output_value = "outputValue";
        output_description = "outputDescription";
        is_sensitive = "isSensitive";
    }
}
