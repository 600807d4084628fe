// @generated from spec/identity-domains.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a my request.
    pub enum MyRequestStatus {
        Created = "CREATED",
        Complete = "COMPLETE",
        InProgress = "IN_PROGRESS",
        Approved = "APPROVED",
        Rejected = "REJECTED",
        Canceled = "CANCELED",
        Expired = "EXPIRED",
        Failed = "FAILED",
    }
}
