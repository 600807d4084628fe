// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Database usage metrics.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DatabaseUsageMetrics {
    /// The OCID of the database.
    pub db_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The type of the database.
    pub database_type: Option<models::DatabaseUsageMetricsDatabaseType>,
    /// The subtype of the Oracle Database, such as a container database or a pluggable database.
    pub database_sub_type: Option<models::DatabaseUsageMetricsDatabaseSubType>,
    /// The type of the deployment.
    pub deployment_type: Option<models::DatabaseUsageMetricsDeploymentType>,
    /// The version of the database.
    pub database_version: Option<String>,
    /// The type of the workload.
    pub workload_type: Option<models::DatabaseUsageMetricsWorkloadType>,
    /// The name of the database.
    pub database_name: Option<String>,
    /// The OCID of the database container.
    pub database_container_id: Option<String>,
    /// The ID of the database.
    pub database_id: Option<String>,
    /// The ID of the primary database.
    pub primary_db_id: Option<String>,
    /// The unique name of the primary database.
    pub primary_db_unique_name: Option<String>,
    /// The unique name of the database (`DB_UNIQUE_NAME`).
    pub db_unique_name: Option<String>,
    /// The role of the managed database.
    pub db_role: Option<models::DatabaseUsageMetricsDbRole>,
    /// The metrics.
    pub metrics: Option<Vec<models::FleetMetricDefinition>>,
}

model! {
    DatabaseUsageMetrics {
        db_id = "dbId";
        compartment_id = "compartmentId";
        database_type = "databaseType";
        database_sub_type = "databaseSubType";
        deployment_type = "deploymentType";
        database_version = "databaseVersion";
        workload_type = "workloadType";
        database_name = "databaseName";
        database_container_id = "databaseContainerId";
        database_id = "databaseId";
        primary_db_id = "primaryDbId";
        primary_db_unique_name = "primaryDbUniqueName";
        db_unique_name = "dbUniqueName";
        db_role = "dbRole";
        metrics = "metrics";
    }
}
