// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// HeatWave cluster usage metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HeatWaveClusterUsageMetrics {
    /// The status.
    pub status: models::HeatWaveClusterUsageMetricsStatus,
    /// The OCID of the DB system.
    pub db_system_id: String,
    /// The DB system name.
    pub db_system_name: String,
    /// The display name of the HeatWave cluster.
    pub heat_wave_cluster_display_name: String,
    /// The number of nodes.
    pub node_count: i64,
    /// Whether Lakehouse is enabled for HeatWave.
    pub is_lakehouse_enabled: bool,
    /// The shape of the nodes of the HeatWave cluster.
    pub heat_wave_node_shape: String,
    /// The memory size. In GB.
    pub memory_size: i64,
    /// The metrics.
    pub metrics: Vec<models::HeatWaveFleetMetricDefinition>,
}

model! {
    HeatWaveClusterUsageMetrics {
        status = "status";
        db_system_id = "dbSystemId";
        db_system_name = "dbSystemName";
        heat_wave_cluster_display_name = "heatWaveClusterDisplayName";
        node_count = "nodeCount";
        is_lakehouse_enabled = "isLakehouseEnabled";
        heat_wave_node_shape = "heatWaveNodeShape";
        memory_size = "memorySize";
        metrics = "metrics";
    }
}
