// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of an automated mount.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AutomatedMountDetails {
    /// The IP addresses of the NFS servers.
    pub nfs_server: Vec<String>,
    /// The directory that the file system is mounted on.
    pub nfs_server_export: String,
}

model! {
    AutomatedMountDetails, "mountType" = "AUTOMATED_MOUNT" {
        required {
            nfs_server = "nfsServer", with_nfs_server([String]);
            nfs_server_export = "nfsServerExport", with_nfs_server_export(String);
        }
    }
}
