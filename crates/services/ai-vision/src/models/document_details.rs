// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a document.
    ///
    /// The field `source` selects the variant.
    pub enum DocumentDetails by "source", sent {
        Inline(models::InlineDocumentDetails) = "INLINE", as_inline;
        ObjectStorage(models::ObjectStorageDocumentDetails) = "OBJECT_STORAGE", as_object_storage;
    }
}
