// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a management station to detach from a profile.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DetachManagementStationFromProfileDetails {
    /// The OCID of the management station.
    pub management_station_id: String,
}

model! {
    DetachManagementStationFromProfileDetails {
        required {
            management_station_id = "managementStationId", with_management_station_id(String);
        }
    }
}
