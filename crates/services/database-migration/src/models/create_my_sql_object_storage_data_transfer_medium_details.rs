// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a MySQL object storage data transfer medium to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMySqlObjectStorageDataTransferMediumDetails {
    /// The Object Storage bucket.
    pub object_storage_bucket: Option<models::CreateObjectStoreBucket>,
}

model! {
    CreateMySqlObjectStorageDataTransferMediumDetails, "type" = "OBJECT_STORAGE" {
        optional {
            object_storage_bucket = "objectStorageBucket",
                with_object_storage_bucket(models::CreateObjectStoreBucket);
        }
    }
}
