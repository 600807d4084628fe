// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of management station event data.
    pub enum ManagementStationEventDataStatus {
        Succeeded = "SUCCEEDED",
        Failed = "FAILED",
    }
}
