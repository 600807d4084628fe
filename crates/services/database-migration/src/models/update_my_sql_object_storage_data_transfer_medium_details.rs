// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a MySQL object storage data transfer medium.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMySqlObjectStorageDataTransferMediumDetails {
    /// The Object Storage bucket.
    pub object_storage_bucket: Option<models::UpdateObjectStoreBucket>,
}

model! {
    UpdateMySqlObjectStorageDataTransferMediumDetails, "type" = "OBJECT_STORAGE" {
        optional {
            object_storage_bucket = "objectStorageBucket",
                with_object_storage_bucket(models::UpdateObjectStoreBucket);
        }
    }
}
