// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

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
        label = "label";
        switch_name = "switchName";
        mac_address = "macAddress";
        mac_address_type = "macAddressType";
        network_name = "networkName";
        ip_addresses = "ipAddresses";
    }
}
