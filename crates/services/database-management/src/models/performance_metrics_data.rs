// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Performance metrics data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PerformanceMetricsData {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the resource.
    pub resource_id: Option<String>,
    /// The ID of the primary database.
    pub primary_db_id: Option<String>,
    /// The unique name of the primary database.
    pub primary_db_unique_name: Option<String>,
    /// The ID of the database.
    pub database_id: Option<String>,
    /// The unique name of the database (`DB_UNIQUE_NAME`).
    pub db_unique_name: Option<String>,
    /// The type of the deployment.
    pub deployment_type: Option<String>,
    /// The name of the resource.
    pub resource_name: Option<String>,
    /// The role of the managed database.
    pub db_role: Option<models::PerformanceMetricsDataDbRole>,
    /// The metrics.
    pub metrics: Option<Vec<models::PerformanceMetrics>>,
}

model! {
    PerformanceMetricsData {
        compartment_id = "compartmentId";
        resource_id = "resourceId";
        primary_db_id = "primaryDbId";
        primary_db_unique_name = "primaryDbUniqueName";
        database_id = "databaseId";
        db_unique_name = "dbUniqueName";
        deployment_type = "deploymentType";
        resource_name = "resourceName";
        db_role = "dbRole";
        metrics = "metrics";
    }
}
