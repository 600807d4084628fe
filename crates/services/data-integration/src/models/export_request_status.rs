// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of an export request.
    pub enum ExportRequestStatus {
        Successful = "SUCCESSFUL",
        Failed = "FAILED",
        InProgress = "IN_PROGRESS",
        Terminating = "TERMINATING",
        Terminated = "TERMINATED",
        Queued = "QUEUED",
    }
}
