// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A HeatWave cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HeatWaveCluster {
    /// The OCID of the DB system.
    pub db_system_id: String,
    /// The name of the shape.
    pub shape_name: String,
    /// The number of nodes in the cluster.
    pub cluster_size: i64,
    /// Whether Lakehouse is enabled for HeatWave.
    pub is_lakehouse_enabled: Option<bool>,
    /// The cluster nodes.
    pub cluster_nodes: Vec<models::HeatWaveNode>,
    /// The lifecycle state.
    pub lifecycle_state: models::HeatWaveClusterLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
}

model! {
    HeatWaveCluster {
        db_system_id = "dbSystemId";
        shape_name = "shapeName";
        cluster_size = "clusterSize";
        is_lakehouse_enabled = "isLakehouseEnabled";
        cluster_nodes = "clusterNodes";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
    }
}
