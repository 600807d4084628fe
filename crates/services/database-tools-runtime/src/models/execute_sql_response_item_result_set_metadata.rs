// @generated from spec/database-tools-runtime.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Execute SQL response item result set metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecuteSqlResponseItemResultSetMetadata {
    /// The database column name.
    pub database_column_name: Option<String>,
    /// The unique column name.
    pub unique_column_name: Option<String>,
    /// The column type name.
    pub column_type_name: Option<String>,
    /// The precision.
    pub precision: Option<i64>,
    /// The scale.
    pub scale: Option<i64>,
    /// Whether null values are allowed.
    pub is_nullable: Option<bool>,
}

model! {
    ExecuteSqlResponseItemResultSetMetadata {
        database_column_name = "databaseColumnName";
        unique_column_name = "uniqueColumnName";
        column_type_name = "columnTypeName";
        precision = "precision";
        scale = "scale";
        is_nullable = "isNullable";
    }
}
