// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a storage work request.
    pub enum StorageWorkRequestStatus {
        Accepted = "ACCEPTED",
        Canceled = "CANCELED",
        Failed = "FAILED",
        InProgress = "IN_PROGRESS",
        Succeeded = "SUCCEEDED",
    }
}
