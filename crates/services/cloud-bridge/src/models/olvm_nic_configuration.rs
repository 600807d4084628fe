// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An OLVM NIC configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmNicConfiguration {
    /// The boot protocol of the NIC.
    pub boot_protocol: Option<models::OlvmBootProtocol>,
    /// The IP address.
    pub ip: Option<models::OlvmIp>,
    /// The IPv6 address.
    pub ipv6: Option<models::OlvmIp>,
    /// The boot protocol for IPv6.
    pub ipv6_boot_protocol: Option<models::OlvmBootProtocol>,
    /// The name.
    pub name: Option<String>,
    /// Whether the network interface is activated when the guest boots.
    pub is_on_boot: Option<bool>,
}

model! {
    OlvmNicConfiguration {
        boot_protocol = "bootProtocol";
        ip = "ip";
        ipv6 = "ipv6";
        ipv6_boot_protocol = "ipv6BootProtocol";
        name = "name";
        is_on_boot = "isOnBoot";
    }
}
