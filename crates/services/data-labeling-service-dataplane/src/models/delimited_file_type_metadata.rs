// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Delimited file type metadata.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DelimitedFileTypeMetadata {
    /// The name of the column.
    pub column_name: Option<String>,
    /// The index of the column.
    pub column_index: i64,
    /// The column delimiter.
    pub column_delimiter: Option<String>,
    /// The delimiter of lines.
    pub line_delimiter: Option<String>,
    /// The escape character.
    pub escape_character: Option<String>,
}

model! {
    DelimitedFileTypeMetadata, "formatType" = "DELIMITED" {
        column_name = "columnName";
        column_index = "columnIndex";
        column_delimiter = "columnDelimiter";
        line_delimiter = "lineDelimiter";
        escape_character = "escapeCharacter";
    }
}
