// @generated from spec/container-engine.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A cluster migrate to native VCN status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ClusterMigrateToNativeVcnStatus {
    /// The time when the decommission was scheduled.
    pub time_decommission_scheduled: Option<DateTime<Utc>>,
    /// The state.
    pub state: models::ClusterMigrateToNativeVcnStatusState,
}

model! {
    ClusterMigrateToNativeVcnStatus {
        time_decommission_scheduled = "timeDecommissionScheduled";
        state = "state";
    }
}
