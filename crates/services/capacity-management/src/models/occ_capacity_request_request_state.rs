// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the request state of an OCC capacity request.
    pub enum OccCapacityRequestRequestState {
        Created = "CREATED",
        Submitted = "SUBMITTED",
        Rejected = "REJECTED",
        InProgress = "IN_PROGRESS",
        Completed = "COMPLETED",
        PartiallyCompleted = "PARTIALLY_COMPLETED",
        Cancelled = "CANCELLED",
        Deleted = "DELETED",
    }
}
