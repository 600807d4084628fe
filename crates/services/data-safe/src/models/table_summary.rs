// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a table.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TableSummary {
    /// The name of the table.
    pub table_name: String,
    /// The name of the schema.
    pub schema_name: String,
}

model! {
    TableSummary {
        table_name = "tableName";
        schema_name = "schemaName";
    }
}
