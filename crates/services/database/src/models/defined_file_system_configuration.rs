// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A defined file system configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DefinedFileSystemConfiguration {
    /// The mount point.
    pub mount_point: Option<String>,
    /// The minimum size, in gigabytes.
    pub min_size_gb: Option<i64>,
    /// The maximum size, in gigabytes.
    pub max_size_gb: Option<i64>,
    /// Whether it is resizable.
    pub is_resizable: Option<bool>,
    /// Whether it is a backup partition.
    pub is_backup_partition: Option<bool>,
}

model! {
    DefinedFileSystemConfiguration {
        mount_point = "mountPoint";
        min_size_gb = "minSizeGb";
        max_size_gb = "maxSizeGb";
        is_resizable = "isResizable";
        is_backup_partition = "isBackupPartition";
    }
}
