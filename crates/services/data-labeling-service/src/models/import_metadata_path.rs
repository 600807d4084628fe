// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// An import metadata path.
    ///
    /// The field `sourceType` selects the variant.
    pub enum ImportMetadataPath by "sourceType" {
        ObjectStorage(models::ObjectStorageImportMetadataPath) = "OBJECT_STORAGE",
            as_object_storage;
    }
}
