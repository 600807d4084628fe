// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the request state of an internal OCC capacity request.
    pub enum InternalOccCapacityRequestRequestState {
        Resolved = "RESOLVED",
        Rejected = "REJECTED",
        InProgress = "IN_PROGRESS",
    }
}
