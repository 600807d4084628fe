// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a work request.
    pub enum WorkRequestStatus {
        Accepted = "ACCEPTED",
        Cancelled = "CANCELLED",
        Cancelling = "CANCELLING",
        Failed = "FAILED",
        Inprogress = "INPROGRESS",
        Succeeded = "SUCCEEDED",
    }
}
