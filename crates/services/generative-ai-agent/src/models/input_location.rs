// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An input location.
    ///
    /// The field `inputLocationType` selects the variant.
    pub enum InputLocation by "inputLocationType" {
        Inline(models::InlineInputLocation) = "INLINE", as_inline;
        ObjectStoragePrefix(models::ObjectStorageInputLocation) = "OBJECT_STORAGE_PREFIX",
            as_object_storage_prefix;
    }
}
