// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a management station.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagementStationDetails {
    /// The OCID of the primary management station of the instance.
    pub primary_management_station_id: String,
    /// The OCID of the secondary management station of the instance.
    pub secondary_management_station_id: Option<String>,
    /// The details of the work request.
    pub work_request_details: Option<models::WorkRequestDetails>,
}

model! {
    ManagementStationDetails {
        primary_management_station_id = "primaryManagementStationId";
        secondary_management_station_id = "secondaryManagementStationId";
        work_request_details = "workRequestDetails";
    }
}
