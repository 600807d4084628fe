// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Audit trail dimensions.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AuditTrailDimensions {
    /// The location.
    pub location: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::AuditTrailDimensionsLifecycleState>,
    /// The status.
    pub status: Option<String>,
    /// The OCID of the target database.
    pub target_id: Option<String>,
}

model! {
    AuditTrailDimensions {
        location = "location";
        lifecycle_state = "lifecycleState";
        status = "status";
        target_id = "targetId";
    }
}
