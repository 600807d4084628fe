// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An optimizer database.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OptimizerDatabase {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The type of the database.
    pub db_type: models::OptimizerDatabaseDbType,
    /// The DB sub type.
    pub db_sub_type: models::OptimizerDatabaseDbSubType,
    /// The type of the database deployment.
    pub db_deployment_type: models::OptimizerDatabaseDbDeploymentType,
    /// The version of the database.
    pub db_version: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    OptimizerDatabase {
        id = "id";
        name = "name";
        db_type = "dbType";
        db_sub_type = "dbSubType";
        db_deployment_type = "dbDeploymentType";
        db_version = "dbVersion";
        compartment_id = "compartmentId";
    }
}
