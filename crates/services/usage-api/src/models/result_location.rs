// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A result location.
    ///
    /// The field `locationType` selects the variant.
    pub enum ResultLocation by "locationType" {
        ObjectStorage(models::ObjectStorageLocation) = "OBJECT_STORAGE", as_object_storage;
    }
}
