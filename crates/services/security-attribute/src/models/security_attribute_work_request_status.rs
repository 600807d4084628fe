// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a security attribute work request.
    pub enum SecurityAttributeWorkRequestStatus {
        Accepted = "ACCEPTED",
        InProgress = "IN_PROGRESS",
        Failed = "FAILED",
        Succeeded = "SUCCEEDED",
        PartiallySucceeded = "PARTIALLY_SUCCEEDED",
        Canceling = "CANCELING",
        Canceled = "CANCELED",
    }
}
