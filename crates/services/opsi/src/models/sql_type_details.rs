// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an SQL type.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SqlTypeDetails {
    /// The ID of the SQL statement.
    pub sql_id: String,
    /// The SQL text.
    pub sql_text: String,
    /// Whether the SQL text is truncated.
    pub is_sql_text_truncated: bool,
    /// The SQL command, such as SELECT.
    pub sql_command: String,
}

model! {
    SqlTypeDetails, "type" = "SQL" {
        sql_id = "sqlId";
        sql_text = "sqlText";
        is_sql_text_truncated = "isSqlTextTruncated";
        sql_command = "sqlCommand";
    }
}
