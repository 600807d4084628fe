// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a base database ha.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BaseDatabaseHaDetails {
    /// The OCID of the database.
    pub db_id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the database.
    pub database_type: models::BaseDatabaseHaDatabaseType,
    /// The subtype of the Oracle Database, such as a container database or a pluggable database.
    pub database_sub_type: models::BaseDatabaseHaDatabaseSubType,
    /// The type of the deployment.
    pub deployment_type: models::BaseDatabaseHaDeploymentType,
    /// The version of the database.
    pub database_version: Option<String>,
    /// The type of the workload.
    pub workload_type: Option<models::BaseDatabaseHaWorkloadType>,
    /// The name of the database.
    pub database_name: String,
    /// The ID of the database.
    pub database_id: Option<String>,
    /// The unique name of the database (`DB_UNIQUE_NAME`).
    pub db_unique_name: Option<String>,
    /// The role of the managed database.
    pub db_role: models::BaseDatabaseHaDbRole,
}

model! {
    BaseDatabaseHaDetails {
        db_id = "dbId";
        compartment_id = "compartmentId";
        database_type = "databaseType";
        database_sub_type = "databaseSubType";
        deployment_type = "deploymentType";
        database_version = "databaseVersion";
        workload_type = "workloadType";
        database_name = "databaseName";
        database_id = "databaseId";
        db_unique_name = "dbUniqueName";
        db_role = "dbRole";
    }
}
