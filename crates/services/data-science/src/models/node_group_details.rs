// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The state of a node group in a job run.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeGroupDetails {
    /// The name of the node group.
    pub name: String,
    /// The lifecycle state.
    pub lifecycle_state: models::NodeGroupLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
}

model! {
    NodeGroupDetails {
        name = "name";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
    }
}
