// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of an alarm status.
    pub enum AlarmStatusStatus {
        Firing = "FIRING",
        Ok = "OK",
        Suspended = "SUSPENDED",
    }
}
