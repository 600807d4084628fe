// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a condition metadata type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConditionMetadataTypeSummary {
    /// The ID of the resource.
    pub id: String,
    /// The description.
    pub description: String,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ConditionMetadataTypeLifecycleState>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    ConditionMetadataTypeSummary {
        id = "id";
        description = "description";
        lifecycle_state = "lifecycleState";
        locks = "locks";
    }
}
