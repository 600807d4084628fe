// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the copy metadata object request status of a copy object request.
    pub enum CopyObjectRequestCopyMetadataObjectRequestStatus {
        Successful = "SUCCESSFUL",
        Failed = "FAILED",
        InProgress = "IN_PROGRESS",
        Queued = "QUEUED",
        Terminating = "TERMINATING",
        Terminated = "TERMINATED",
    }
}
