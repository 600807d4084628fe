// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Agent event data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AgentEventData {
    /// The type of the operation.
    pub operation_type: models::AgentEventDataOperationType,
    /// The status.
    pub status: models::AgentEventDataStatus,
    /// The additional details.
    pub additional_details: Option<models::WorkRequestEventDataAdditionalDetails>,
}

model! {
    AgentEventData {
        operation_type = "operationType";
        status = "status";
        additional_details = "additionalDetails";
    }
}
