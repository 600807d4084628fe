// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of a column.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ColumnSummary {
    /// The name of the column.
    pub column_name: String,
    /// The data type.
    pub data_type: String,
    /// The length.
    pub length: i64,
    /// The precision.
    pub precision: Option<i64>,
    /// The scale.
    pub scale: Option<i64>,
    /// The character length.
    pub character_length: Option<i64>,
    /// The name of the table.
    pub table_name: String,
    /// The name of the schema.
    pub schema_name: String,
}

model! {
    ColumnSummary {
        column_name = "columnName";
        data_type = "dataType";
        length = "length";
        precision = "precision";
        scale = "scale";
        character_length = "characterLength";
        table_name = "tableName";
        schema_name = "schemaName";
    }
}
