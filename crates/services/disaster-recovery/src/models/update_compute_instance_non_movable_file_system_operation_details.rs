// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a compute instance non movable file system operation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateComputeInstanceNonMovableFileSystemOperationDetails {
    /// The export path of the file system. Example: `/fs-export-path`.
    pub export_path: String,
    /// The mount point.
    pub mount_point: String,
    /// The OCID of the mount target.
    pub mount_target_id: String,
}

model! {
    UpdateComputeInstanceNonMovableFileSystemOperationDetails {
        required {
            export_path = "exportPath", with_export_path(String);
            mount_point = "mountPoint", with_mount_point(String);
            mount_target_id = "mountTargetId", with_mount_target_id(String);
        }
    }
}
