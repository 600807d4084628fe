// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a work request management station.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestManagementStationDetails {
    /// The management station version.
    pub management_station_version: Option<String>,
    /// The configuration.
    ///
    /// Encoded as base64.
    pub config: Option<String>,
    /// The IDs of the software sources.
    pub software_source_ids: Option<Vec<String>>,
}

model! {
    WorkRequestManagementStationDetails {
        management_station_version = "managementStationVersion";
        config = "config";
        software_source_ids = "softwareSourceIds";
    }
}
