// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an ADDM DB SQL statement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AddmDbSqlStatementSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The unique identifier of the SQL statement (`SQL_ID`).
    pub sql_identifier: String,
    /// The SQL text.
    pub sql_text: String,
    /// Whether the SQL text is truncated.
    pub is_sql_text_truncated: bool,
    /// The SQL command, such as SELECT.
    pub sql_command: String,
}

model! {
    AddmDbSqlStatementSummary {
        id = "id";
        sql_identifier = "sqlIdentifier";
        sql_text = "sqlText";
        is_sql_text_truncated = "isSqlTextTruncated";
        sql_command = "sqlCommand";
    }
}
