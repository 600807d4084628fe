// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Stand by database Data Guard metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StandByDatabaseDataguardMetrics {
    /// The OCID of the database.
    pub db_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the database.
    pub database_id: Option<String>,
    /// The name of the database.
    pub database_name: String,
    /// The unique name of the database (`DB_UNIQUE_NAME`).
    pub db_unique_name: Option<String>,
    /// The role of the managed database.
    pub db_role: models::StandByDatabaseDataguardMetricsDbRole,
    /// The metrics.
    pub metrics: Vec<models::HaMetricDefinition>,
}

model! {
    StandByDatabaseDataguardMetrics {
        db_id = "dbId";
        compartment_id = "compartmentId";
        database_id = "databaseId";
        database_name = "databaseName";
        db_unique_name = "dbUniqueName";
        db_role = "dbRole";
        metrics = "metrics";
    }
}
