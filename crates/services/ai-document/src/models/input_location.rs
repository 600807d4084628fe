// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An input location.
    ///
    /// The field `sourceType` selects the variant.
    pub enum InputLocation by "sourceType" {
        InlineDocumentContent(models::InlineDocumentContent) = "INLINE_DOCUMENT_CONTENT",
            as_inline_document_content;
        ObjectStorageLocations(models::ObjectStorageLocations) = "OBJECT_STORAGE_LOCATIONS",
            as_object_storage_locations;
    }
}
