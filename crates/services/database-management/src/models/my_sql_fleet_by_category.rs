// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A MySQL fleet by category.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MySqlFleetByCategory {
    /// The type of the database.
    pub database_type: String,
    /// The deployment type of the MySQL database.
    pub mds_deployment_type: String,
    /// The number of resources in the fleet.
    pub inventory_count: i64,
}

model! {
    MySqlFleetByCategory {
        database_type = "databaseType";
        mds_deployment_type = "mdsDeploymentType";
        inventory_count = "inventoryCount";
    }
}
