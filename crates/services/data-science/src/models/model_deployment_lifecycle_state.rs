// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a model deployment.
    pub enum ModelDeploymentLifecycleState {
        Creating = "CREATING",
        Active = "ACTIVE",
        Deleting = "DELETING",
        Failed = "FAILED",
        Inactive = "INACTIVE",
        Updating = "UPDATING",
        Deleted = "DELETED",
        NeedsAttention = "NEEDS_ATTENTION",
    }
}
