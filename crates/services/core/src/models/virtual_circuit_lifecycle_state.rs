// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a virtual circuit.
    pub enum VirtualCircuitLifecycleState {
        PendingProvider = "PENDING_PROVIDER",
        Verifying = "VERIFYING",
        Provisioning = "PROVISIONING",
        Provisioned = "PROVISIONED",
        Failed = "FAILED",
        Inactive = "INACTIVE",
        Terminating = "TERMINATING",
        Terminated = "TERMINATED",
    }
}
