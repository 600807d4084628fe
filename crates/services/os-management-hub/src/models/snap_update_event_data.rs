// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Snap update event data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SnapUpdateEventData {
    /// The type of the operation.
    pub operation_type: models::SnapUpdateEventDataOperationType,
    /// The status.
    pub status: models::SnapUpdateEventDataStatus,
    /// The additional details.
    pub additional_details: Option<models::WorkRequestEventDataAdditionalDetails>,
}

model! {
    SnapUpdateEventData {
        operation_type = "operationType";
        status = "status";
        additional_details = "additionalDetails";
    }
}
