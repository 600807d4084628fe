// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a force patch pipeline.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ForcePatchPipelineDetails {
    /// The OCID of the pipeline.
    pub pipeline_id: String,
    /// The name of the flexible shape of the instances.
    pub flex_shape: Option<String>,
}

model! {
    ForcePatchPipelineDetails {
        pipeline_id = "pipelineId";
        flex_shape = "flexShape";
    }
}
