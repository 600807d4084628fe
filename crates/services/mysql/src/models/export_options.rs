// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Export options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExportOptions {
    /// The compression options.
    pub compression_options: Option<models::CompressionOptions>,
    /// The data format.
    pub data_format: Option<models::ExportOptionsDataFormat>,
    /// The name of the folder.
    pub folder_name: Option<String>,
}

model! {
    ExportOptions {
        optional {
            compression_options = "compressionOptions",
                with_compression_options(models::CompressionOptions);
            data_format = "dataFormat", with_data_format(models::ExportOptionsDataFormat);
            folder_name = "folderName", with_folder_name(String);
        }
    }
}
