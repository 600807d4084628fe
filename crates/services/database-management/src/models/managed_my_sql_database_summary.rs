// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a managed MySQL database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ManagedMySqlDatabaseSummary {
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
    /// The type of the database.
    pub database_type: Option<models::ManagedMySqlDatabaseDatabaseType>,
    /// The state of Database Management, enabled or disabled.
    pub management_state: Option<models::ManagedMySqlDatabaseManagementState>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ManagedMySqlDatabaseLifecycleState>,
    /// The management type of the HeatWave MySQL DB system.
    pub heat_wave_management_type: Option<models::ManagedMySqlDatabaseHeatWaveManagementType>,
}

model! {
    ManagedMySqlDatabaseSummary {
        id = "id";
        compartment_id = "compartmentId";
        db_name = "dbName";
        db_version = "dbVersion";
        time_created = "timeCreated";
        name = "name";
        database_type = "databaseType";
        management_state = "managementState";
        lifecycle_state = "lifecycleState";
        heat_wave_management_type = "heatWaveManagementType";
    }
}
