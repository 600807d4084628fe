// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a template zip upload configuration source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTemplateZipUploadConfigSourceDetails {
    /// The ZIP file, base64-encoded.
    pub zip_file_base64_encoded: Option<String>,
}

model! {
    UpdateTemplateZipUploadConfigSourceDetails, "templateConfigSourceType" = "ZIP_UPLOAD" {
        optional {
            zip_file_base64_encoded = "zipFileBase64Encoded", with_zip_file_base64_encoded(String);
        }
    }
}
