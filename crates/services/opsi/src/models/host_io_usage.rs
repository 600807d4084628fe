// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// Host IO usage.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostIoUsage {
    /// The collection time.
    pub time_collected: DateTime<Utc>,
    /// The mount point.
    pub mount_point: Option<String>,
    /// The number of bytes read from disk.
    pub disk_bytes_read: Option<f64>,
    /// The number of bytes written to disk.
    pub disk_bytes_written: Option<f64>,
    /// The number of read operations per second.
    pub disk_iops_read: Option<f64>,
    /// The number of write operations per second.
    pub disk_iops_written: Option<f64>,
    /// The disk I/O operations per second (IOPS).
    pub disk_iops: Option<f64>,
}

model! {
    HostIoUsage, "metricName" = "HOST_IO_USAGE" {
        required {
            time_collected = "timeCollected", with_time_collected(DateTime<Utc>);
        }
        optional {
            mount_point = "mountPoint", with_mount_point(String);
            disk_bytes_read = "diskBytesRead", with_disk_bytes_read(f64);
            disk_bytes_written = "diskBytesWritten", with_disk_bytes_written(f64);
            disk_iops_read = "diskIopsRead", with_disk_iops_read(f64);
            disk_iops_written = "diskIopsWritten", with_disk_iops_written(f64);
            disk_iops = "diskIops", with_disk_iops(f64);
        }
    }
}
