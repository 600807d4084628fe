// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a zip upload configuration source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateZipUploadConfigSourceDetails {
    /// The path of the directory in which Terraform runs. If absent, the root directory is used.
    pub working_directory: Option<String>,
    /// The ZIP file, base64-encoded.
    pub zip_file_base64_encoded: Option<String>,
}

model! {
    UpdateZipUploadConfigSourceDetails, "configSourceType" = "ZIP_UPLOAD" {
        optional {
            working_directory = "workingDirectory", with_working_directory(String);
            zip_file_base64_encoded = "zipFileBase64Encoded", with_zip_file_base64_encoded(String);
        }
    }
}
