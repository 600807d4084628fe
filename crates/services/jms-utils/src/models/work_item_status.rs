// @generated from spec/jms-utils.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a work item.
    pub enum WorkItemStatus {
        Accepted = "ACCEPTED",
        InProgress = "IN_PROGRESS",
        Canceling = "CANCELING",
        Canceled = "CANCELED",
        Succeeded = "SUCCEEDED",
        NeedsAttention = "NEEDS_ATTENTION",
        Retrying = "RETRYING",
        Skipped = "SKIPPED",
    }
}
