// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A fleet status by category.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FleetStatusByCategory {
    /// The type of the database.
    pub database_type: Option<models::FleetStatusByCategoryDatabaseType>,
    /// The subtype of the Oracle Database, such as a container database or a pluggable database.
    pub database_sub_type: Option<models::FleetStatusByCategoryDatabaseSubType>,
    /// The type of the deployment.
    pub deployment_type: Option<models::FleetStatusByCategoryDeploymentType>,
    /// The number of resources in the fleet.
    pub inventory_count: Option<i64>,
}

model! {
    FleetStatusByCategory {
        database_type = "databaseType";
        database_sub_type = "databaseSubType";
        deployment_type = "deploymentType";
        inventory_count = "inventoryCount";
    }
}
