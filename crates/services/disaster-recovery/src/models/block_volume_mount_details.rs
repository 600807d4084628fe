// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a block volume mount.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BlockVolumeMountDetails {
    /// The mount point.
    pub mount_point: String,
}

model! {
    BlockVolumeMountDetails {
        mount_point = "mountPoint";
    }
}
