// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a VM cluster network.
    pub enum VmClusterNetworkLifecycleState {
        Creating = "CREATING",
        RequiresValidation = "REQUIRES_VALIDATION",
        Validating = "VALIDATING",
        Validated = "VALIDATED",
        ValidationFailed = "VALIDATION_FAILED",
        Updating = "UPDATING",
        Allocated = "ALLOCATED",
        Terminating = "TERMINATING",
        Terminated = "TERMINATED",
        Failed = "FAILED",
        NeedsAttention = "NEEDS_ATTENTION",
    }
}
