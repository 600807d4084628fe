// @generated from spec/capacity-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle details of an OCCM demand signal.
    pub enum OccmDemandSignalLifecycleDetails {
        Created = "CREATED",
        Submitted = "SUBMITTED",
        Deleted = "DELETED",
        InProgress = "IN_PROGRESS",
        Rejected = "REJECTED",
        Completed = "COMPLETED",
    }
}
