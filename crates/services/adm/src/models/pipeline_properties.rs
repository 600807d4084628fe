// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Pipeline properties.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PipelineProperties {
    /// The pipeline identifier.
    pub pipeline_identifier: Option<String>,
    /// The pipeline URL.
    pub pipeline_url: Option<String>,
}

model! {
    PipelineProperties {
        pipeline_identifier = "pipelineIdentifier";
        pipeline_url = "pipelineUrl";
    }
}
