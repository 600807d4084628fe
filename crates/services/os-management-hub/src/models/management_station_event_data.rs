// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Management station event data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementStationEventData {
    /// The type of the operation.
    pub operation_type: models::ManagementStationEventDataOperationType,
    /// The health state of the management station.
    pub health_state: Option<models::ManagementStationEventDataHealthState>,
    /// The status.
    pub status: models::ManagementStationEventDataStatus,
    /// The additional details.
    pub additional_details: Option<models::WorkRequestEventDataAdditionalDetails>,
}

model! {
    ManagementStationEventData {
        operation_type = "operationType";
        health_state = "healthState";
        status = "status";
        additional_details = "additionalDetails";
    }
}
