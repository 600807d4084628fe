// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a block volume mount to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateBlockVolumeMountDetails {
    /// The mount point.
    pub mount_point: Option<String>,
}

model! {
    CreateBlockVolumeMountDetails {
        optional {
            mount_point = "mountPoint", with_mount_point(String);
        }
    }
}
