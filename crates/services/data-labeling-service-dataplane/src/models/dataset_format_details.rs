// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a dataset format.
    ///
    /// The field `formatType` selects the variant.
    pub enum DatasetFormatDetails by "formatType" {
        Document(models::DocumentDatasetFormatDetails) = "DOCUMENT", as_document;
        Image(models::ImageDatasetFormatDetails) = "IMAGE", as_image;
        Text(models::TextDatasetFormatDetails) = "TEXT", as_text;
    }
}
