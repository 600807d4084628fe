// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of a host network activity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostNetworkActivitySummary {
    /// The collection time.
    pub time_collected: DateTime<Utc>,
    /// The name of the interface.
    pub interface_name: Option<String>,
    /// The read rate of all network interfaces, in Mbps.
    pub all_network_read_in_mbps: Option<f64>,
    /// The write rate of all network interfaces, in Mbps.
    pub all_network_write_in_mbps: Option<f64>,
    /// The I/O rate of all network interfaces, in Mbps.
    pub all_network_io_in_mbps: Option<f64>,
}

model! {
    HostNetworkActivitySummary, "metricName" = "HOST_NETWORK_ACTIVITY_SUMMARY" {
        required {
            time_collected = "timeCollected", with_time_collected(DateTime<Utc>);
        }
        optional {
            interface_name = "interfaceName", with_interface_name(String);
            all_network_read_in_mbps = "allNetworkReadInMbps", with_all_network_read_in_mbps(f64);
            all_network_write_in_mbps = "allNetworkWriteInMbps",
                with_all_network_write_in_mbps(f64);
            all_network_io_in_mbps = "allNetworkIoInMbps", with_all_network_io_in_mbps(f64);
        }
    }
}
