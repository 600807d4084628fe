// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the SQL script type of a task from SQL task.
    pub enum TaskFromSQLTaskSqlScriptType {
        StoredProcedure = "STORED_PROCEDURE",
        SqlCode = "SQL_CODE",
    }
}
