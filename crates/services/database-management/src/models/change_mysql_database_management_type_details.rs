// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a MySQL database management type to change.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeMysqlDatabaseManagementTypeDetails {
    /// The type of Database Management.
    pub management_type: models::ChangeMysqlDatabaseManagementTypeManagementType,
    /// The operation.
    pub operation: Option<models::ChangeMysqlDatabaseManagementTypeOperation>,
}

model! {
    ChangeMysqlDatabaseManagementTypeDetails {
        required {
            management_type = "managementType",
                with_management_type(models::ChangeMysqlDatabaseManagementTypeManagementType);
        }
        optional {
            operation = "operation",
                with_operation(models::ChangeMysqlDatabaseManagementTypeOperation);
        }
    }
}
