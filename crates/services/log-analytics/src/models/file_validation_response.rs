// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A file validation response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileValidationResponse {
    /// The input file.
    pub input_file: String,
    /// The location of the file.
    pub object_location: String,
    /// The files.
    pub files: Option<Vec<models::UploadFileStatus>>,
}

model! {
    FileValidationResponse {
        input_file = "inputFile";
        object_location = "objectLocation";
        files = "files";
    }
}
