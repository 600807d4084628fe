// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a database tools connection to validate.
    ///
    /// The field `type` selects the variant.
    pub enum ValidateDatabaseToolsConnectionDetails by "type", sent {
        Mysql(models::ValidateDatabaseToolsConnectionMySqlDetails) = "MYSQL", as_mysql;
        OracleDatabase(models::ValidateDatabaseToolsConnectionOracleDatabaseDetails)
            = "ORACLE_DATABASE", as_oracle_database;
        Postgresql(models::ValidateDatabaseToolsConnectionPostgresqlDetails) = "POSTGRESQL",
            as_postgresql;
    }
}
