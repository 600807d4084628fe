// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Software source event data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SoftwareSourceEventData {
    /// The type of the operation.
    pub operation_type: models::SoftwareSourceEventDataOperationType,
    /// The status.
    pub status: models::SoftwareSourceEventDataStatus,
    /// The additional details.
    pub additional_details: Option<models::WorkRequestEventDataAdditionalDetails>,
}

model! {
    SoftwareSourceEventData {
        operation_type = "operationType";
        status = "status";
        additional_details = "additionalDetails";
    }
}
