// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a remote peering connection.
    pub enum RemotePeeringConnectionLifecycleState {
        Available = "AVAILABLE",
        Provisioning = "PROVISIONING",
        Terminating = "TERMINATING",
        Terminated = "TERMINATED",
    }
}
