// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the data safe status of an autonomous DW database.
    pub enum AutonomousDwDatabaseDataSafeStatus {
        Registering = "REGISTERING",
        Registered = "REGISTERED",
        Deregistering = "DEREGISTERING",
        NotRegistered = "NOT_REGISTERED",
        Failed = "FAILED",
    }
}
