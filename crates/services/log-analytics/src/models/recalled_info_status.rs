// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of recalled information.
    pub enum RecalledInfoStatus {
        Recalled = "RECALLED",
        Pending = "PENDING",
        Failed = "FAILED",
        PartialRecalled = "PARTIAL_RECALLED",
    }
}
