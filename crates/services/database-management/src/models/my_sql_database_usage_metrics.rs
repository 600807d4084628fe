// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// MySQL database usage metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MySqlDatabaseUsageMetrics {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the database.
    pub database_name: String,
    /// The type of the database.
    pub database_type: String,
    /// The deployment type of the MySQL database.
    pub mds_deployment_type: String,
    /// The mdslifecycle state.
    pub mdslifecycle_state: String,
    /// The version of the database.
    pub database_version: String,
    /// The OCID of the database.
    pub db_id: String,
    /// The status of the database.
    pub database_status: models::MySqlDatabaseUsageMetricsDatabaseStatus,
    /// The management type of the HeatWave MySQL DB system.
    pub heat_wave_management_type: Option<models::MySqlDatabaseUsageMetricsHeatWaveManagementType>,
    /// Whether HeatWave is enabled for the DB system.
    pub is_heat_wave_enabled: Option<bool>,
    /// The display name of the HeatWave cluster.
    pub heat_wave_cluster_display_name: Option<String>,
    /// The number of HeatWave nodes.
    pub heat_wave_node_count: Option<i64>,
    /// The metrics.
    pub metrics: Vec<models::MySqlFleetMetricDefinition>,
}

model! {
    MySqlDatabaseUsageMetrics {
        compartment_id = "compartmentId";
        database_name = "databaseName";
        database_type = "databaseType";
        mds_deployment_type = "mdsDeploymentType";
        mdslifecycle_state = "mdslifecycleState";
        database_version = "databaseVersion";
        db_id = "dbId";
        database_status = "databaseStatus";
        heat_wave_management_type = "heatWaveManagementType";
        is_heat_wave_enabled = "isHeatWaveEnabled";
        heat_wave_cluster_display_name = "heatWaveClusterDisplayName";
        heat_wave_node_count = "heatWaveNodeCount";
        metrics = "metrics";
    }
}
