// @generated from spec/mngdmac.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A node configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NodeConfig {
    /// The serial number of the Mac device.
    pub serial_number: String,
    /// The MAC address.
    pub mac_address: String,
    /// The hostname of the switch.
    pub switch_hostname: String,
    /// The Ethernet port of the switch.
    pub switch_eth_port: String,
    /// The hostname of the IP KVM.
    pub ip_kvm_hostname: String,
    /// The port of the IP KVM.
    pub ip_kvm_port_number: i64,
    /// The hostname of the PDU.
    pub pdu_hostname: String,
    /// The port of the PDU.
    pub pdu_port: i64,
    /// The build VLAN ID.
    pub build_vlan_id: i64,
    /// The build IP address.
    pub build_ip_address: String,
    /// The production VLAN ID.
    pub prod_vlan_id: i64,
    /// The production IP address.
    pub prod_ip_address: String,
    /// The location of the rack.
    pub rack_location: String,
    /// The chipset.
    pub chip_set: String,
    /// The version of the operating system.
    pub os_version: String,
    /// The ID of the Mac order.
    pub mac_order_id: String,
    /// The OCID of the tenancy.
    pub tenancy_id: String,
}

model! {
    NodeConfig {
        serial_number = "serialNumber";
        mac_address = "macAddress";
        switch_hostname = "switchHostname";
        switch_eth_port = "switchEthPort";
        ip_kvm_hostname = "ipKvmHostname";
        ip_kvm_port_number = "ipKvmPortNumber";
        pdu_hostname = "pduHostname";
        pdu_port = "pduPort";
        build_vlan_id = "buildVlanId";
        build_ip_address = "buildIpAddress";
        prod_vlan_id = "prodVlanId";
        prod_ip_address = "prodIpAddress";
        rack_location = "rackLocation";
        chip_set = "chipSet";
        os_version = "osVersion";
        mac_order_id = "macOrderId";
        tenancy_id = "tenancyId";
    }
}
