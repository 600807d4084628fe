// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A CSV format attribute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CsvFormatAttribute {
    /// Whether it is a file pattern.
    pub is_file_pattern: Option<bool>,
    /// The encoding.
    pub encoding: Option<String>,
    /// The escape character.
    pub escape_character: Option<String>,
    /// The delimiter.
    pub delimiter: Option<String>,
    /// The quote character.
    pub quote_character: Option<String>,
    /// Whether it has header.
    pub has_header: Option<bool>,
    /// The timestamp format.
    pub timestamp_format: Option<String>,
}

model! {
    CsvFormatAttribute, "modelType" = "CSV_FORMAT" {
        optional {
            is_file_pattern = "isFilePattern", with_is_file_pattern(bool);
            encoding = "encoding", with_encoding(String);
            escape_character = "escapeCharacter", with_escape_character(String);
            delimiter = "delimiter", with_delimiter(String);
            quote_character = "quoteCharacter", with_quote_character(String);
            has_header = "hasHeader", with_has_header(bool);
            timestamp_format = "timestampFormat", with_timestamp_format(String);
        }
    }
}
