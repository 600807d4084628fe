// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a node pool.
    pub enum NodePoolLifecycleState {
        Deleted = "DELETED",
        Creating = "CREATING",
        Active = "ACTIVE",
        Updating = "UPDATING",
        Deleting = "DELETING",
        Failed = "FAILED",
        Inactive = "INACTIVE",
        NeedsAttention = "NEEDS_ATTENTION",
    }
}
