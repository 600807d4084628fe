// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `status` in `ListAlarmsStatus`.
    pub enum ListAlarmsStatusStatus {
        Firing = "FIRING",
        Ok = "OK",
    }
}
