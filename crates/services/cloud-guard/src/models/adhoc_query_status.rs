// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of an adhoc query.
    pub enum AdhocQueryStatus {
        Creating = "CREATING",
        Created = "CREATED",
        InProgress = "IN_PROGRESS",
        PartiallyCompleted = "PARTIALLY_COMPLETED",
        Expired = "EXPIRED",
        Completed = "COMPLETED",
        Failed = "FAILED",
    }
}
