// @generated from spec/batch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An NFS volume.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NfsVolume {
    /// The name.
    pub name: String,
    /// The mount target FQDN.
    pub mount_target_fqdn: String,
    /// The mount target export path.
    pub mount_target_export_path: String,
    /// The local mount directory path.
    pub local_mount_directory_path: String,
}

model! {
    NfsVolume, "type" = "NFS" {
        required {
            name = "name", with_name(String);
            mount_target_fqdn = "mountTargetFqdn", with_mount_target_fqdn(String);
            mount_target_export_path = "mountTargetExportPath",
                with_mount_target_export_path(String);
            local_mount_directory_path = "localMountDirectoryPath",
                with_local_mount_directory_path(String);
        }
    }
}
