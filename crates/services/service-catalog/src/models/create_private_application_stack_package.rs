// @generated from spec/service-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a private application stack package to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePrivateApplicationStackPackage {
    /// The version.
    pub version: String,
    /// The ZIP file, base64-encoded.
    pub zip_file_base64_encoded: String,
}

model! {
    CreatePrivateApplicationStackPackage, "packageType" = "STACK" {
        required {
            version = "version", with_version(String);
            zip_file_base64_encoded = "zipFileBase64Encoded", with_zip_file_base64_encoded(String);
        }
    }
}
