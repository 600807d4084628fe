// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in an Oracle object storage data transfer medium.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOracleObjectStorageDataTransferMediumDetails {
    /// The Object Storage bucket.
    pub object_storage_bucket: Option<models::UpdateObjectStoreBucket>,
    /// The source.
    pub source: Option<models::HostDumpTransferDetails>,
    /// The target.
    pub target: Option<models::HostDumpTransferDetails>,
}

model! {
    UpdateOracleObjectStorageDataTransferMediumDetails, "type" = "OBJECT_STORAGE" {
        optional {
            object_storage_bucket = "objectStorageBucket",
                with_object_storage_bucket(models::UpdateObjectStoreBucket);
            source = "source", with_source(models::HostDumpTransferDetails);
            target = "target", with_target(models::HostDumpTransferDetails);
        }
    }
}
