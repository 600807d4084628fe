// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// Host filesystem usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostFilesystemUsage {
    /// The collection time.
    pub time_collected: DateTime<Utc>,
    /// The mount point.
    pub mount_point: Option<String>,
    /// The file system usage, in gigabytes.
    pub file_system_usage_in_gb: Option<f64>,
    /// The available share of the file system, in percent.
    pub file_system_avail_in_percent: Option<f64>,
    /// The file system avail, in gigabytes.
    pub file_system_avail_in_gbs: Option<f64>,
}

model! {
    HostFilesystemUsage, "metricName" = "HOST_FILESYSTEM_USAGE" {
        required {
            time_collected = "timeCollected", with_time_collected(DateTime<Utc>);
        }
        optional {
            mount_point = "mountPoint", with_mount_point(String);
            file_system_usage_in_gb = "fileSystemUsageInGB", with_file_system_usage_in_gb(f64);
            file_system_avail_in_percent = "fileSystemAvailInPercent",
                with_file_system_avail_in_percent(f64);
            file_system_avail_in_gbs = "fileSystemAvailInGBs", with_file_system_avail_in_gbs(f64);
        }
    }
}
