// @generated from spec/stack-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the SQL type of SQL update query properties.
    pub enum SqlUpdateQueryPropertiesSqlType {
        Statement = "STATEMENT",
        SqlScript = "SQL_SCRIPT",
    }
}
