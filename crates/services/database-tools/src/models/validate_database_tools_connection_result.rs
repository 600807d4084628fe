// @generated from spec/database-tools.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A validate database tools connection result.
    ///
    /// The field `type` selects the variant.
    pub enum ValidateDatabaseToolsConnectionResult by "type" {
        Mysql(models::ValidateDatabaseToolsConnectionMySqlResult) = "MYSQL", as_mysql;
        OracleDatabase(models::ValidateDatabaseToolsConnectionOracleDatabaseResult)
            = "ORACLE_DATABASE", as_oracle_database;
        Postgresql(models::ValidateDatabaseToolsConnectionPostgresqlResult) = "POSTGRESQL",
            as_postgresql;
    }
    shared {
        /// The code.
        code = "code", str, in Mysql OracleDatabase Postgresql;
        /// The message.
        message = "message", str, in Mysql OracleDatabase Postgresql;
        /// The cause.
        cause = "cause", str, in Mysql OracleDatabase Postgresql;
        /// The action.
        action = "action", str, in Mysql OracleDatabase Postgresql;
    }
}
