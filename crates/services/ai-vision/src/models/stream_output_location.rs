// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A stream output location.
    ///
    /// The field `outputLocationType` selects the variant.
    pub enum StreamOutputLocation by "outputLocationType" {
        ObjectStorage(models::ObjectStorageOutputLocation) = "OBJECT_STORAGE", as_object_storage;
    }
}
