// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a database tools connection Oracle database to validate.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidateDatabaseToolsConnectionOracleDatabaseDetails {}

model! {
    ValidateDatabaseToolsConnectionOracleDatabaseDetails, "type" = "ORACLE_DATABASE" {
        optional {}
    }
}
