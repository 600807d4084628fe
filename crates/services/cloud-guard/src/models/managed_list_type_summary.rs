// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a managed list type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedListTypeSummary {
    /// The ID of the resource.
    pub id: String,
    /// The description.
    pub description: Option<String>,
    /// The group.
    pub group: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ManagedListTypeLifecycleState>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
}

model! {
    ManagedListTypeSummary {
        id = "id";
        description = "description";
        group = "group";
        lifecycle_state = "lifecycleState";
        locks = "locks";
    }
}
