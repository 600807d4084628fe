// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the overall state of a management station.
    pub enum ManagementStationOverallState {
        Normal = "NORMAL",
        Registrationerror = "REGISTRATIONERROR",
        Syncing = "SYNCING",
        Syncfailed = "SYNCFAILED",
        Warning = "WARNING",
        Error = "ERROR",
        Unavailable = "UNAVAILABLE",
    }
}
