// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A file system configuration detail.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FileSystemConfigurationDetail {
    /// The mount point.
    pub mount_point: Option<String>,
    /// The file system size, in gigabytes.
    pub file_system_size_gb: Option<i64>,
}

model! {
    FileSystemConfigurationDetail {
        optional {
            mount_point = "mountPoint", with_mount_point(String);
            file_system_size_gb = "fileSystemSizeGb", with_file_system_size_gb(i64);
        }
    }
}
