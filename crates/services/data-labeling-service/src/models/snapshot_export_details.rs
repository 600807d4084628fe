// @generated from spec/data-labeling-service.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of an export to snapshot.
    ///
    /// The field `exportType` selects the variant.
    pub enum SnapshotExportDetails by "exportType", sent {
        ObjectStorage(models::ObjectStorageSnapshotExportDetails) = "OBJECT_STORAGE",
            as_object_storage;
    }
}
