// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

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
        optional {
            association = "association",
                with_association(models::InstanceNetworkInterfaceAssociation);
            attachment = "attachment", with_attachment(models::InstanceNetworkInterfaceAttachment);
            description = "description", with_description(String);
            security_groups = "securityGroups", with_security_groups([models::GroupIdentifier]);
            interface_type = "interfaceType", with_interface_type(String);
            ipv4_prefixes = "ipv4Prefixes", with_ipv4_prefixes([String]);
            ipv6_addresses = "ipv6Addresses", with_ipv6_addresses([String]);
            ipv6_prefixes = "ipv6Prefixes", with_ipv6_prefixes([String]);
            mac_address = "macAddress", with_mac_address(String);
            network_interface_key = "networkInterfaceKey", with_network_interface_key(String);
            owner_key = "ownerKey", with_owner_key(String);
            private_ip_addresses = "privateIpAddresses",
                with_private_ip_addresses([models::InstancePrivateIpAddress]);
            is_source_dest_check = "isSourceDestCheck", with_is_source_dest_check(bool);
            status = "status", with_status(String);
            subnet_key = "subnetKey", with_subnet_key(String);
        }
    }
}
