// @generated from spec/opensearch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a pipeline status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePipelineStatusDetails {
    /// The OCID of the pipeline.
    pub pipeline_id: String,
    /// The lifecycle state.
    pub lifecycle_state: String,
}

model! {
    UpdatePipelineStatusDetails {
        pipeline_id = "pipelineId";
        lifecycle_state = "lifecycleState";
    }
}
