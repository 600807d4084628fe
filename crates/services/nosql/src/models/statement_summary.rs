// @generated from spec/nosql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a statement.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StatementSummary {
    /// The operation.
    pub operation: Option<models::StatementOperation>,
    /// The name of the table.
    pub table_name: Option<String>,
    /// The name of the index.
    pub index_name: Option<String>,
    /// Whether the statement has the IF EXISTS behavior.
    pub is_if_exists: Option<bool>,
    /// Whether the operation also succeeds if the index exists.
    pub is_if_not_exists: Option<bool>,
    /// The syntax error.
    pub syntax_error: Option<String>,
}

model! {
    StatementSummary {
        operation = "operation";
        table_name = "tableName";
        index_name = "indexName";
        is_if_exists = "isIfExists";
        is_if_not_exists = "isIfNotExists";
        syntax_error = "syntaxError";
    }
}
