// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A network usage trend.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkUsageTrend {
    /// The time when the sampling period ends.
    pub end_timestamp: DateTime<Utc>,
    /// The read rate of all network interfaces, in Mbps.
    pub all_network_read_in_mbps: f64,
    /// The write rate of all network interfaces, in Mbps.
    pub all_network_write_in_mbps: f64,
    /// The I/O rate of all network interfaces, in Mbps.
    pub all_network_io_in_mbps: f64,
}

model! {
    NetworkUsageTrend {
        end_timestamp = "endTimestamp";
        all_network_read_in_mbps = "allNetworkReadInMbps";
        all_network_write_in_mbps = "allNetworkWriteInMbps";
        all_network_io_in_mbps = "allNetworkIoInMbps";
    }
}
