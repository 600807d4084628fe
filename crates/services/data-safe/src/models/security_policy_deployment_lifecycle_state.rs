// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a security policy deployment.
    pub enum SecurityPolicyDeploymentLifecycleState {
        Creating = "CREATING",
        Updating = "UPDATING",
        Deployed = "DEPLOYED",
        PendingDeployment = "PENDING_DEPLOYMENT",
        NeedsAttention = "NEEDS_ATTENTION",
        Failed = "FAILED",
        Deleting = "DELETING",
        Deleted = "DELETED",
    }
}
