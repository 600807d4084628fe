// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A random substitution format entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RandomSubstitutionFormatEntry {
    /// The description.
    pub description: Option<String>,
    /// The name of the schema.
    pub schema_name: String,
    /// The name of the table.
    pub table_name: String,
    /// The name of the column.
    pub column_name: String,
}

model! {
    RandomSubstitutionFormatEntry, "type" = "RANDOM_SUBSTITUTION" {
        required {
            schema_name = "schemaName", with_schema_name(String);
            table_name = "tableName", with_table_name(String);
            column_name = "columnName", with_column_name(String);
        }
        optional {
            description = "description", with_description(String);
        }
    }
}
