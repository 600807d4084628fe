// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// SQL collection dimensions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlCollectionDimensions {
    /// The OCID of the target database.
    pub target_id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::SqlCollectionDimensionsLifecycleState>,
}

model! {
    SqlCollectionDimensions {
        target_id = "targetId";
        lifecycle_state = "lifecycleState";
    }
}
