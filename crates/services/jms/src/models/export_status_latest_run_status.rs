// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the latest run status of an export status.
    pub enum ExportStatusLatestRunStatus {
        Scheduled = "SCHEDULED",
        Pending = "PENDING",
        InProgress = "IN_PROGRESS",
        Failed = "FAILED",
        Retrying = "RETRYING",
        Succeeded = "SUCCEEDED",
    }
}
