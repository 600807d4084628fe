// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a disaster recovery precheck result.
    pub enum DisasterRecoveryPrecheckResultStatus {
        Succeeded = "SUCCEEDED",
        InProgress = "IN_PROGRESS",
        Failed = "FAILED",
        NeedsAttention = "NEEDS_ATTENTION",
    }
}
