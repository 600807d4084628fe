// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a compute instance movable file system operation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateComputeInstanceMovableFileSystemOperationDetails {
    /// The export path of the file system. Example: `/fs-export-path`.
    pub export_path: String,
    /// The mount point.
    pub mount_point: String,
    /// The details of the mount.
    pub mount_details: models::UpdateFileSystemMountDetails,
    /// The details of unmounting the file system.
    pub unmount_details: models::UpdateFileSystemUnmountDetails,
}

model! {
    UpdateComputeInstanceMovableFileSystemOperationDetails {
        required {
            export_path = "exportPath", with_export_path(String);
            mount_point = "mountPoint", with_mount_point(String);
            mount_details = "mountDetails",
                with_mount_details(models::UpdateFileSystemMountDetails);
            unmount_details = "unmountDetails",
                with_unmount_details(models::UpdateFileSystemUnmountDetails);
        }
    }
}
