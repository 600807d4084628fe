// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The fields to update in a template configuration source.
    ///
    /// The field `templateConfigSourceType` selects the variant.
    pub enum UpdateTemplateConfigSourceDetails by "templateConfigSourceType", sent {
        ZipUpload(models::UpdateTemplateZipUploadConfigSourceDetails) = "ZIP_UPLOAD", as_zip_upload;
    }
}
