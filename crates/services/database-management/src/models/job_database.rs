// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A job database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct JobDatabase {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The type of the database.
    pub database_type: Option<models::JobDatabaseDatabaseType>,
    /// The subtype of the Oracle Database, such as a container database or a pluggable database.
    pub database_sub_type: Option<models::JobDatabaseDatabaseSubType>,
    /// The type of the deployment.
    pub deployment_type: Option<models::JobDatabaseDeploymentType>,
    /// Whether the object is a cluster, part of one, or for databases in one.
    pub is_cluster: Option<bool>,
    /// The type of the workload.
    pub workload_type: Option<models::JobDatabaseWorkloadType>,
}

model! {
    JobDatabase {
        id = "id";
        name = "name";
        database_type = "databaseType";
        database_sub_type = "databaseSubType";
        deployment_type = "deploymentType";
        is_cluster = "isCluster";
        workload_type = "workloadType";
    }
}
