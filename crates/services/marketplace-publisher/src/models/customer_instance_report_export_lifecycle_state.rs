// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a customer instance report export.
    pub enum CustomerInstanceReportExportLifecycleState {
        InProgress = "IN_PROGRESS",
        Accepted = "ACCEPTED",
        Failed = "FAILED",
        NeedsAttention = "NEEDS_ATTENTION",
        Succeeded = "SUCCEEDED",
        Canceled = "CANCELED",
        Waiting = "WAITING",
        Canceling = "CANCELING",
    }
}
