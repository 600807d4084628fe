// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a source to create.
    ///
    /// The field `sourceType` selects the variant.
    pub enum CreateSourceDetails by "sourceType", sent {
        ObjectStorage(models::CreateObjectStorageSourceDetails) = "OBJECT_STORAGE",
            as_object_storage;
    }
}
