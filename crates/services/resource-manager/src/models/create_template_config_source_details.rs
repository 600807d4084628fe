// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a template configuration source to create.
    ///
    /// The field `templateConfigSourceType` selects the variant.
    pub enum CreateTemplateConfigSourceDetails by "templateConfigSourceType", sent {
        ZipUpload(models::CreateTemplateZipUploadConfigSourceDetails) = "ZIP_UPLOAD", as_zip_upload;
    }
}
