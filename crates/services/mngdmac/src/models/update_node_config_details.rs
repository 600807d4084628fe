// @generated from spec/mngdmac.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The fields to update in a node configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateNodeConfigDetails {
    /// The MAC address.
    pub mac_address: Option<String>,
    /// The ID of the Mac order.
    pub mac_order_id: Option<String>,
    /// The hostname of the switch.
    pub switch_hostname: Option<String>,
    /// The Ethernet port of the switch.
    pub switch_eth_port: Option<String>,
    /// The hostname of the IP KVM.
    pub ip_kvm_hostname: Option<String>,
    /// The port of the IP KVM.
    pub ip_kvm_port_number: Option<i64>,
    /// The hostname of the PDU.
    pub pdu_hostname: Option<String>,
    /// The port of the PDU.
    pub pdu_port: Option<i64>,
    /// The build VLAN ID.
    pub build_vlan_id: Option<i64>,
    /// The build IP address.
    pub build_ip_address: Option<String>,
    /// The production VLAN ID.
    pub prod_vlan_id: Option<i64>,
    /// The production IP address.
    pub prod_ip_address: Option<String>,
    /// The location of the rack.
    pub rack_location: Option<String>,
    /// The chipset.
    pub chip_set: Option<String>,
    /// The version of the operating system.
    pub os_version: Option<String>,
    /// The OCID of the tenancy.
    pub tenancy_id: Option<String>,
}

model! {
    UpdateNodeConfigDetails {
        mac_address = "macAddress";
        mac_order_id = "macOrderId";
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
        tenancy_id = "tenancyId";
    }
}
