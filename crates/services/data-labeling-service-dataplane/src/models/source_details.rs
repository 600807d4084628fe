// @generated from spec/data-labeling-service-dataplane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a source.
    ///
    /// The field `sourceType` selects the variant.
    pub enum SourceDetails by "sourceType" {
        ObjectStorage(models::ObjectStorageSourceDetails) = "OBJECT_STORAGE", as_object_storage;
    }
}
