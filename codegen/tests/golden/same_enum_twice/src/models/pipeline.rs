// @generated from spec/same-enum-twice.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::same_enum_twice::models;

/// A pipeline.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Pipeline {
    /// The lifecycle state.
    pub lifecycle_state: Option<models::PipelineLifecycleState>,
}

model! {
    Pipeline {
        lifecycle_state = "lifecycleState";
    }
}
