// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of `copyStatus` in `ListCopyObjectRequests`.
    pub enum ListCopyObjectRequestsCopyStatus {
        InProgress = "IN_PROGRESS",
        Successful = "SUCCESSFUL",
        Queued = "QUEUED",
        Terminating = "TERMINATING",
        Terminated = "TERMINATED",
        Failed = "FAILED",
        All = "ALL",
    }
}
