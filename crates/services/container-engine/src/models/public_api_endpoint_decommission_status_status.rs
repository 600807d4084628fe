// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the status of a public API endpoint decommission status.
    pub enum PublicApiEndpointDecommissionStatusStatus {
        Pending = "PENDING",
        InProgress = "IN_PROGRESS",
        RollingBack = "ROLLING_BACK",
        Decommissioned = "DECOMMISSIONED",
        Finalized = "FINALIZED",
        DecommissionFailed = "DECOMMISSION_FAILED",
        RollbackFailed = "ROLLBACK_FAILED",
    }
}
