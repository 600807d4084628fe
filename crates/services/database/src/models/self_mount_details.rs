// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a self mount.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SelfMountDetails {
    /// The local directory for mounting the NFS server location. It must be the same on all nodes
    /// of the cluster.
    pub local_mount_point_path: String,
}

model! {
    SelfMountDetails, "mountType" = "SELF_MOUNT" {
        required {
            local_mount_point_path = "localMountPointPath", with_local_mount_point_path(String);
        }
    }
}
