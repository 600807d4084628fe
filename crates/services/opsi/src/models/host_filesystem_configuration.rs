// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A host filesystem configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostFilesystemConfiguration {
    /// The collection time.
    pub time_collected: DateTime<Utc>,
    /// The name of the file system.
    pub file_system_name: String,
    /// The mount point.
    pub mount_point: String,
    /// The file system size, in gigabytes.
    pub file_system_size_in_gb: f64,
}

model! {
    HostFilesystemConfiguration, "metricName" = "HOST_FILESYSTEM_CONFIGURATION" {
        required {
            time_collected = "timeCollected", with_time_collected(DateTime<Utc>);
            file_system_name = "fileSystemName", with_file_system_name(String);
            mount_point = "mountPoint", with_mount_point(String);
            file_system_size_in_gb = "fileSystemSizeInGB", with_file_system_size_in_gb(f64);
        }
    }
}
