// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An instance private IP address.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstancePrivateIpAddress {
    /// The association.
    pub association: Option<models::InstanceNetworkInterfaceAssociation>,
    /// Whether this is the primary one.
    pub is_primary: Option<bool>,
    /// The private DNS name, for IPv4.
    pub private_dns_name: Option<String>,
    /// The private IP address.
    pub private_ip_address: Option<String>,
}

model! {
    InstancePrivateIpAddress {
        association = "association";
        is_primary = "isPrimary";
        private_dns_name = "privateDnsName";
        private_ip_address = "privateIpAddress";
    }
}
