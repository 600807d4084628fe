// @generated from spec/data-integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An abstract format attribute.
    ///
    /// The field `modelType` selects the variant.
    pub enum AbstractFormatAttribute by "modelType" {
        AvroFormat(models::AvroFormatAttribute) = "AVRO_FORMAT", as_avro_format;
        CsvFormat(models::CsvFormatAttribute) = "CSV_FORMAT", as_csv_format;
        JsonFormat(models::JsonFormatAttribute) = "JSON_FORMAT", as_json_format;
        ParquetFormat(models::ParquetFormatAttribute) = "PARQUET_FORMAT", as_parquet_format;
    }
    shared {
        /// Whether it is a file pattern.
        is_file_pattern = "isFilePattern", copy bool, in AvroFormat CsvFormat JsonFormat
            ParquetFormat;
    }
}
