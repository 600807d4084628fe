// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Ksplice update event data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct KspliceUpdateEventData {
    /// The type of the operation.
    pub operation_type: models::KspliceUpdateEventDataOperationType,
    /// The status.
    pub status: models::KspliceUpdateEventDataStatus,
    /// The additional details.
    pub additional_details: Option<models::WorkRequestEventDataAdditionalDetails>,
}

model! {
    KspliceUpdateEventData {
        operation_type = "operationType";
        status = "status";
        additional_details = "additionalDetails";
    }
}
