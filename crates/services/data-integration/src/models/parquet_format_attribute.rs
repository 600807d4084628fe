// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A parquet format attribute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ParquetFormatAttribute {
    /// Whether it is a file pattern.
    pub is_file_pattern: Option<bool>,
    /// The compression of the file.
    pub compression: Option<String>,
}

model! {
    ParquetFormatAttribute, "modelType" = "PARQUET_FORMAT" {
        optional {
            is_file_pattern = "isFilePattern", with_is_file_pattern(bool);
            compression = "compression", with_compression(String);
        }
    }
}
