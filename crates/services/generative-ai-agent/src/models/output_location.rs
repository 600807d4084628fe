// @generated from spec/generative-ai-agent.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An output location.
    ///
    /// The field `outputLocationType` selects the variant.
    pub enum OutputLocation by "outputLocationType" {
        ObjectStoragePrefix(models::ObjectStoragePrefixOutputLocation) = "OBJECT_STORAGE_PREFIX",
            as_object_storage_prefix;
    }
}
