// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of recalled data.
    pub enum RecalledDataStatus {
        Recalled = "RECALLED",
        Pending = "PENDING",
        Failed = "FAILED",
        PartialRecalled = "PARTIAL_RECALLED",
    }
}
