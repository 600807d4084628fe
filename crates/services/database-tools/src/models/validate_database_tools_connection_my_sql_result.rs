// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A validate database tools connection MySQL result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ValidateDatabaseToolsConnectionMySqlResult {
    /// The code.
    pub code: String,
    /// The message.
    pub message: String,
    /// The cause.
    pub cause: Option<String>,
    /// The action.
    pub action: Option<String>,
    /// The name of the database.
    pub database_name: Option<String>,
    /// The version of the database.
    pub database_version: String,
}

model! {
    ValidateDatabaseToolsConnectionMySqlResult, "type" = "MYSQL" {
        code = "code";
        message = "message";
        cause = "cause";
        action = "action";
        database_name = "databaseName";
        database_version = "databaseVersion";
    }
}
