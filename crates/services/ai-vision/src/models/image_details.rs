// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an image.
    ///
    /// The field `source` selects the variant.
    pub enum ImageDetails by "source", sent {
        Inline(models::InlineImageDetails) = "INLINE", as_inline;
        ObjectStorage(models::ObjectStorageImageDetails) = "OBJECT_STORAGE", as_object_storage;
    }
}
