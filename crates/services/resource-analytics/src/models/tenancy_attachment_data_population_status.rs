// @generated from spec/resource-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the data population status of a tenancy attachment.
    pub enum TenancyAttachmentDataPopulationStatus {
        Accepted = "ACCEPTED",
        InProgress = "IN_PROGRESS",
        Waiting = "WAITING",
        Failed = "FAILED",
        Succeeded = "SUCCEEDED",
        Canceling = "CANCELING",
        Canceled = "CANCELED",
        NeedsAttention = "NEEDS_ATTENTION",
        PartiallySucceeded = "PARTIALLY_SUCCEEDED",
    }
}
