// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a HeatWave cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HeatWaveClusterSummary {
    /// The name of the shape.
    pub shape_name: String,
    /// The number of nodes in the cluster.
    pub cluster_size: i64,
    /// Whether Lakehouse is enabled for HeatWave.
    pub is_lakehouse_enabled: Option<bool>,
    /// The lifecycle state.
    pub lifecycle_state: models::HeatWaveClusterLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    HeatWaveClusterSummary {
        shape_name = "shapeName";
        cluster_size = "clusterSize";
        is_lakehouse_enabled = "isLakehouseEnabled";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
