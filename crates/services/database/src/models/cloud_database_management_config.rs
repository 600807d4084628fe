// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A cloud database management configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CloudDatabaseManagementConfig {
    /// The status of Database Management.
    pub management_status: models::CloudDatabaseManagementConfigManagementStatus,
    /// The type of Database Management.
    pub management_type: models::CloudDatabaseManagementConfigManagementType,
}

model! {
    CloudDatabaseManagementConfig {
        management_status = "managementStatus";
        management_type = "managementType";
    }
}
