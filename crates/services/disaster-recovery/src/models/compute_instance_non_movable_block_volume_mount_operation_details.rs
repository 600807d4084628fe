// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an instance non movable block volume mount operation to compute.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ComputeInstanceNonMovableBlockVolumeMountOperationDetails {
    /// The mount point.
    pub mount_point: String,
}

model! {
    ComputeInstanceNonMovableBlockVolumeMountOperationDetails {
        mount_point = "mountPoint";
    }
}
