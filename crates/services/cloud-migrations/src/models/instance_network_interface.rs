// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An instance network interface.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceNetworkInterface {
    /// The association.
    pub association: Option<models::InstanceNetworkInterfaceAssociation>,
    /// The attachment.
    pub attachment: Option<models::InstanceNetworkInterfaceAttachment>,
    /// The description.
    pub description: Option<String>,
    /// The security groups.
    pub security_groups: Option<Vec<models::GroupIdentifier>>,
    /// The type of the network interface.
    pub interface_type: Option<String>,
    /// The delegated IPv4 prefixes of the network interface.
    pub ipv4_prefixes: Option<Vec<String>>,
    /// The IPv6 addresses.
    pub ipv6_addresses: Option<Vec<String>>,
    /// The delegated IPv6 prefixes of the network interface.
    pub ipv6_prefixes: Option<Vec<String>>,
    /// The MAC address.
    pub mac_address: Option<String>,
    /// The ID of the network interface.
    pub network_interface_key: Option<String>,
    /// The ID of the AWS account that owns the resource.
    pub owner_key: Option<String>,
    /// The private IPv4 addresses of the network interface.
    pub private_ip_addresses: Option<Vec<models::InstancePrivateIpAddress>>,
    /// Whether the source/destination check is enabled.
    pub is_source_dest_check: Option<bool>,
    /// The status.
    pub status: Option<String>,
    /// The ID of the subnet.
    pub subnet_key: Option<String>,
}

model! {
    InstanceNetworkInterface {
        association = "association";
        attachment = "attachment";
        description = "description";
        security_groups = "securityGroups";
        interface_type = "interfaceType";
        ipv4_prefixes = "ipv4Prefixes";
        ipv6_addresses = "ipv6Addresses";
        ipv6_prefixes = "ipv6Prefixes";
        mac_address = "macAddress";
        network_interface_key = "networkInterfaceKey";
        owner_key = "ownerKey";
        private_ip_addresses = "privateIpAddresses";
        is_source_dest_check = "isSourceDestCheck";
        status = "status";
        subnet_key = "subnetKey";
    }
}
