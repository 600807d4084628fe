// @generated from spec/enum-values-that-change.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::enum_values_that_change::models;

/// The details of a node group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeGroupDetails {
    /// The lifecycle state.
    pub lifecycle_state: Option<models::NodeGroupLifecycleState>,
    /// The size.
    pub size: Option<models::NodeGroupDetailsSize>,
}

model! {
    NodeGroupDetails {
        lifecycle_state = "lifecycleState";
        size = "size";
    }
}
