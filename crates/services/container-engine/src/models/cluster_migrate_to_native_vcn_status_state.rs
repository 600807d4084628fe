// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the state of a cluster migrate to native VCN status.
    pub enum ClusterMigrateToNativeVcnStatusState {
        NotStarted = "NOT_STARTED",
        Requested = "REQUESTED",
        InProgress = "IN_PROGRESS",
        PendingDecommission = "PENDING_DECOMMISSION",
        Completed = "COMPLETED",
    }
}
