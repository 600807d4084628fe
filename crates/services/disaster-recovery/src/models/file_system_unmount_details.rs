// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a file system unmount.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileSystemUnmountDetails {
    /// The OCID of the mount target.
    pub mount_target_id: String,
}

model! {
    FileSystemUnmountDetails {
        mount_target_id = "mountTargetId";
    }
}
