// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an Oracle NFS data transfer medium.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OracleNfsDataTransferMediumDetails {
    /// The Object Storage bucket.
    pub object_storage_bucket: Option<models::ObjectStoreBucket>,
    /// The source.
    pub source: Option<models::HostDumpTransferDetails>,
    /// The target.
    pub target: Option<models::HostDumpTransferDetails>,
    /// The OCID of the mount target of the shared storage.
    pub shared_storage_mount_target_id: Option<String>,
}

model! {
    OracleNfsDataTransferMediumDetails, "type" = "NFS" {
        object_storage_bucket = "objectStorageBucket";
        source = "source";
        target = "target";
        shared_storage_mount_target_id = "sharedStorageMountTargetId";
    }
}
