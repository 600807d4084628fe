// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A compute instance movable file system operation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeInstanceMovableFileSystemOperation {
    /// The export path of the file system. Example: `/fs-export-path`.
    pub export_path: String,
    /// The mount point.
    pub mount_point: String,
    /// The details of the mount.
    pub mount_details: models::FileSystemMountDetails,
    /// The details of unmounting the file system.
    pub unmount_details: models::FileSystemUnmountDetails,
}

model! {
    ComputeInstanceMovableFileSystemOperation {
        export_path = "exportPath";
        mount_point = "mountPoint";
        mount_details = "mountDetails";
        unmount_details = "unmountDetails";
    }
}
