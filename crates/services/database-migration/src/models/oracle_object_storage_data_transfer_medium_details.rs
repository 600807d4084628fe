// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an Oracle object storage data transfer medium.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleObjectStorageDataTransferMediumDetails {
    /// The Object Storage bucket.
    pub object_storage_bucket: Option<models::ObjectStoreBucket>,
    /// The source.
    pub source: Option<models::HostDumpTransferDetails>,
    /// The target.
    pub target: Option<models::HostDumpTransferDetails>,
}

model! {
    OracleObjectStorageDataTransferMediumDetails, "type" = "OBJECT_STORAGE" {
        object_storage_bucket = "objectStorageBucket";
        source = "source";
        target = "target";
    }
}
