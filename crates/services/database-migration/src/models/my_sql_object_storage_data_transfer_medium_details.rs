// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a MySQL object storage data transfer medium.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MySqlObjectStorageDataTransferMediumDetails {
    /// The Object Storage bucket.
    pub object_storage_bucket: Option<models::ObjectStoreBucket>,
}

model! {
    MySqlObjectStorageDataTransferMediumDetails, "type" = "OBJECT_STORAGE" {
        object_storage_bucket = "objectStorageBucket";
    }
}
