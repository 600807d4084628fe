// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a public IP.
    pub enum PublicIpLifecycleState {
        Provisioning = "PROVISIONING",
        Available = "AVAILABLE",
        Assigning = "ASSIGNING",
        Assigned = "ASSIGNED",
        Unassigning = "UNASSIGNING",
        Unassigned = "UNASSIGNED",
        Terminating = "TERMINATING",
        Terminated = "TERMINATED",
    }
}
