// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// Record metadata.
    ///
    /// The field `recordType` selects the variant.
    pub enum RecordMetadata by "recordType" {
        DocumentMetadata(models::DocumentMetadata) = "DOCUMENT_METADATA", as_document_metadata;
        ImageMetadata(models::ImageMetadata) = "IMAGE_METADATA", as_image_metadata;
        TextMetadata(models::TextMetadata) = "TEXT_METADATA", as_text_metadata;
    }
}
