// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An API schema input location.
    ///
    /// The field `apiSchemaInputLocationType` selects the variant.
    pub enum ApiSchemaInputLocation by "apiSchemaInputLocationType" {
        Inline(models::ApiSchemaInlineInputLocation) = "INLINE", as_inline;
        ObjectStorageLocation(models::ApiSchemaObjectStorageInputLocation)
            = "OBJECT_STORAGE_LOCATION", as_object_storage_location;
    }
}
