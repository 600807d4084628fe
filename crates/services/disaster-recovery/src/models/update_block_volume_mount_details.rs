// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a block volume mount.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateBlockVolumeMountDetails {
    /// The mount point.
    pub mount_point: Option<String>,
}

model! {
    UpdateBlockVolumeMountDetails {
        optional {
            mount_point = "mountPoint", with_mount_point(String);
        }
    }
}
