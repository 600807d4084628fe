// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A NIC.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Nic {
    /// The label.
    pub label: Option<String>,
    /// The name of the switch.
    pub switch_name: Option<String>,
    /// The MAC address.
    pub mac_address: Option<String>,
    /// The type of the MAC address.
    pub mac_address_type: Option<String>,
    /// The name of the network.
    pub network_name: Option<String>,
    /// The IP addresses.
    pub ip_addresses: Option<Vec<String>>,
}

model! {
    Nic {
        optional {
            label = "label", with_label(String);
            switch_name = "switchName", with_switch_name(String);
            mac_address = "macAddress", with_mac_address(String);
            mac_address_type = "macAddressType", with_mac_address_type(String);
            network_name = "networkName", with_network_name(String);
            ip_addresses = "ipAddresses", with_ip_addresses([String]);
        }
    }
}
