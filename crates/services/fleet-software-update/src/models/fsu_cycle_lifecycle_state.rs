// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of an FSU cycle.
    pub enum FsuCycleLifecycleState {
        Creating = "CREATING",
        Active = "ACTIVE",
        Updating = "UPDATING",
        InProgress = "IN_PROGRESS",
        Failed = "FAILED",
        NeedsAttention = "NEEDS_ATTENTION",
        Succeeded = "SUCCEEDED",
        Deleting = "DELETING",
        Deleted = "DELETED",
    }
}
