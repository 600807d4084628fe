// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a template zip upload configuration source to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateTemplateZipUploadConfigSourceDetails {
    /// The ZIP file, base64-encoded.
    pub zip_file_base64_encoded: String,
}

model! {
    CreateTemplateZipUploadConfigSourceDetails, "templateConfigSourceType" = "ZIP_UPLOAD" {
        required {
            zip_file_base64_encoded = "zipFileBase64Encoded", with_zip_file_base64_encoded(String);
        }
    }
}
