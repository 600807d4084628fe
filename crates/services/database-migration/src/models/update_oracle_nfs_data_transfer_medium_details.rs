// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in an Oracle NFS data transfer medium.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOracleNfsDataTransferMediumDetails {
    /// The Object Storage bucket.
    pub object_storage_bucket: Option<models::UpdateObjectStoreBucket>,
    /// The source.
    pub source: Option<models::HostDumpTransferDetails>,
    /// The target.
    pub target: Option<models::HostDumpTransferDetails>,
    /// The OCID of the mount target of the shared storage.
    pub shared_storage_mount_target_id: Option<String>,
}

model! {
    UpdateOracleNfsDataTransferMediumDetails, "type" = "NFS" {
        optional {
            object_storage_bucket = "objectStorageBucket",
                with_object_storage_bucket(models::UpdateObjectStoreBucket);
            source = "source", with_source(models::HostDumpTransferDetails);
            target = "target", with_target(models::HostDumpTransferDetails);
            shared_storage_mount_target_id = "sharedStorageMountTargetId",
                with_shared_storage_mount_target_id(String);
        }
    }
}
