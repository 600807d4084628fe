// @generated from spec/license-manager.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A bulk upload template.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUploadTemplate {
    /// The template.
    pub template: String,
}

model! {
    BulkUploadTemplate {
        template = "template";
    }
}
