// @generated from spec/golden-gate.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the precheck status of a deployment peer.
    pub enum DeploymentPeerPrecheckStatus {
        Succeeded = "SUCCEEDED",
        InProgress = "IN_PROGRESS",
        Failed = "FAILED",
        NeedsAttention = "NEEDS_ATTENTION",
    }
}
