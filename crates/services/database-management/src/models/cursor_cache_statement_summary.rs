// @generated from spec/database-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a cursor cache statement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CursorCacheStatementSummary {
    /// The ID of the SQL statement.
    pub sql_id: String,
    /// The schema.
    pub schema: String,
    /// The SQL text.
    pub sql_text: String,
}

model! {
    CursorCacheStatementSummary {
        sql_id = "sqlId";
        schema = "schema";
        sql_text = "sqlText";
    }
}
