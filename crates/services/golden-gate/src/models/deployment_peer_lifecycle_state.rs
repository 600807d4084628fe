// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the lifecycle state of a deployment peer.
    pub enum DeploymentPeerLifecycleState {
        Creating = "CREATING",
        Active = "ACTIVE",
        Failed = "FAILED",
        Updating = "UPDATING",
        Deleting = "DELETING",
        Inactive = "INACTIVE",
    }
}
