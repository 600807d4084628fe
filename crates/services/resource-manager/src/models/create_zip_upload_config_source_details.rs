// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a zip upload configuration source to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateZipUploadConfigSourceDetails {
    /// The path of the directory in which Terraform runs. If absent, the root directory is used.
    pub working_directory: Option<String>,
    /// The ZIP file, base64-encoded.
    pub zip_file_base64_encoded: String,
}

model! {
    CreateZipUploadConfigSourceDetails, "configSourceType" = "ZIP_UPLOAD" {
        required {
            zip_file_base64_encoded = "zipFileBase64Encoded", with_zip_file_base64_encoded(String);
        }
        optional {
            working_directory = "workingDirectory", with_working_directory(String);
        }
    }
}
