// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A detector.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Detector {
    /// The ID of the resource.
    pub id: String,
    /// The description.
    pub description: String,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::DetectorLifecycleState>,
}

model! {
    Detector {
        id = "id";
        description = "description";
        lifecycle_state = "lifecycleState";
    }
}
