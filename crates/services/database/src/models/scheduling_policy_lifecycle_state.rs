// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a scheduling policy.
    pub enum SchedulingPolicyLifecycleState {
        Creating = "CREATING",
        NeedsAttention = "NEEDS_ATTENTION",
        Available = "AVAILABLE",
        Updating = "UPDATING",
        Failed = "FAILED",
        Deleting = "DELETING",
        Deleted = "DELETED",
    }
}
