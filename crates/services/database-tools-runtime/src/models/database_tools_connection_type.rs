// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the type of a database tools connection.
    pub enum DatabaseToolsConnectionType {
        OracleDatabase = "ORACLE_DATABASE",
        Mysql = "MYSQL",
        Postgresql = "POSTGRESQL",
    }
}
