// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A compute instance non movable file system operation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeInstanceNonMovableFileSystemOperation {
    /// The export path of the file system. Example: `/fs-export-path`.
    pub export_path: String,
    /// The mount point.
    pub mount_point: String,
    /// The OCID of the mount target.
    pub mount_target_id: String,
}

model! {
    ComputeInstanceNonMovableFileSystemOperation {
        export_path = "exportPath";
        mount_point = "mountPoint";
        mount_target_id = "mountTargetId";
    }
}
