// @generated from spec/enum-values-that-change.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::enum_values_that_change::models;

/// A pipeline.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pipeline {
    /// The lifecycle state.
    pub lifecycle_state: Option<models::PipelineLifecycleState>,
    /// The step.
    pub step: Option<models::PipelineStepValue>,
}

model! {
    Pipeline {
        lifecycle_state = "lifecycleState";
        step = "step";
    }
}
