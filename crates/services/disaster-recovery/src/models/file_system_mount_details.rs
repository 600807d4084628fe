// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a file system mount.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileSystemMountDetails {
    /// The OCID of the mount target.
    pub mount_target_id: String,
}

model! {
    FileSystemMountDetails {
        mount_target_id = "mountTargetId";
    }
}
