// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A pluggable database management configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PluggableDatabaseManagementConfig {
    /// The status of Database Management.
    pub management_status: models::PluggableDatabaseManagementConfigManagementStatus,
}

model! {
    PluggableDatabaseManagementConfig {
        management_status = "managementStatus";
    }
}
