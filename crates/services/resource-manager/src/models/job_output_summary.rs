// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a job output.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobOutputSummary {
    /// The name of the output.
    pub output_name: Option<String>,
    /// The type of the output.
    pub output_type: Option<String>,
    /// The value of the output.
    pub output_value: Option<String>,
    /// Whether the object is sensitive.
    pub is_sensitive: Option<bool>,
    /// The description.
    pub description: Option<String>,
}

model! {
    JobOutputSummary {
        output_name = "outputName";
        output_type = "outputType";
        output_value = "outputValue";
        is_sensitive = "isSensitive";
        description = "description";
    }
}
