// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An upload file status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UploadFileStatus {
    /// The name of the file.
    pub file_name: Option<String>,
    /// Whether the item is valid.
    pub is_valid: Option<bool>,
}

model! {
    UploadFileStatus {
        file_name = "fileName";
        is_valid = "isValid";
    }
}
