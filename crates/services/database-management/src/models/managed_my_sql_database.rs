// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A managed MySQL database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedMySqlDatabase {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the database.
    pub db_name: String,
    /// The version of the database.
    pub db_version: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The name.
    pub name: String,
    /// The management type of the HeatWave MySQL DB system.
    pub heat_wave_management_type: Option<models::ManagedMySqlDatabaseHeatWaveManagementType>,
    /// The display name of the HeatWave cluster.
    pub heat_wave_cluster_display_name: Option<String>,
    /// Whether HeatWave is enabled for the DB system.
    pub is_heat_wave_enabled: Option<bool>,
    /// Whether Lakehouse is enabled for HeatWave.
    pub is_lakehouse_enabled: Option<bool>,
    /// The shape of the nodes of the HeatWave cluster.
    pub heat_wave_node_shape: Option<String>,
    /// The HeatWave memory size. In GB.
    pub heat_wave_memory_size: Option<i64>,
    /// The HeatWave nodes.
    pub heat_wave_nodes: Option<Vec<models::HeatWaveNode>>,
    /// Whether HeatWave is active.
    pub is_heat_wave_active: Option<bool>,
    /// The value of `timeCreatedHeatWave`.
    pub time_created_heat_wave: Option<DateTime<Utc>>,
    /// The type of the database.
    pub database_type: Option<models::ManagedMySqlDatabaseDatabaseType>,
    /// The state of Database Management, enabled or disabled.
    pub management_state: Option<models::ManagedMySqlDatabaseManagementState>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ManagedMySqlDatabaseLifecycleState>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    ManagedMySqlDatabase {
        id = "id";
        compartment_id = "compartmentId";
        db_name = "dbName";
        db_version = "dbVersion";
        time_created = "timeCreated";
        name = "name";
        heat_wave_management_type = "heatWaveManagementType";
        heat_wave_cluster_display_name = "heatWaveClusterDisplayName";
        is_heat_wave_enabled = "isHeatWaveEnabled";
        is_lakehouse_enabled = "isLakehouseEnabled";
        heat_wave_node_shape = "heatWaveNodeShape";
        heat_wave_memory_size = "heatWaveMemorySize";
        heat_wave_nodes = "heatWaveNodes";
        is_heat_wave_active = "isHeatWaveActive";
        time_created_heat_wave = "timeCreatedHeatWave";
        database_type = "databaseType";
        management_state = "managementState";
        lifecycle_state = "lifecycleState";
        time_updated = "timeUpdated";
    }
}
