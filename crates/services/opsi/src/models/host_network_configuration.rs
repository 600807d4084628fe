// @generated from spec/opsi.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A host network configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HostNetworkConfiguration {
    /// The collection time.
    pub time_collected: DateTime<Utc>,
    /// The name of the interface.
    pub interface_name: String,
    /// The IP address.
    pub ip_address: String,
    /// The MAC address.
    pub mac_address: Option<String>,
}

model! {
    HostNetworkConfiguration, "metricName" = "HOST_NETWORK_CONFIGURATION" {
        required {
            time_collected = "timeCollected", with_time_collected(DateTime<Utc>);
            interface_name = "interfaceName", with_interface_name(String);
            ip_address = "ipAddress", with_ip_address(String);
        }
        optional {
            mac_address = "macAddress", with_mac_address(String);
        }
    }
}
