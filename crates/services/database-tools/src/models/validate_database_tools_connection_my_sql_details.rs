// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a database tools connection MySQL to validate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidateDatabaseToolsConnectionMySqlDetails {}

model! {
    ValidateDatabaseToolsConnectionMySqlDetails, "type" = "MYSQL" {
        optional {}
    }
}
