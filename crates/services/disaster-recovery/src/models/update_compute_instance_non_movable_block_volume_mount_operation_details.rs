// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a compute instance non movable block volume mount operation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateComputeInstanceNonMovableBlockVolumeMountOperationDetails {
    /// The mount point.
    pub mount_point: String,
}

model! {
    UpdateComputeInstanceNonMovableBlockVolumeMountOperationDetails {
        required {
            mount_point = "mountPoint", with_mount_point(String);
        }
    }
}
