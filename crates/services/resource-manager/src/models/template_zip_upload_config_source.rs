// @generated from spec/resource-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A template zip upload configuration source.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TemplateZipUploadConfigSource {}

model! {
    TemplateZipUploadConfigSource, "templateConfigSourceType" = "ZIP_UPLOAD" {}
}
