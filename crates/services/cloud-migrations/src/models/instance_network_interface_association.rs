// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An instance network interface association.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InstanceNetworkInterfaceAssociation {
    /// The carrier IP address of the network interface.
    pub carrier_ip: Option<String>,
    /// The customer-owned IP address of the network interface.
    pub customer_owned_ip: Option<String>,
    /// The ID of the account that owns the elastic IP address.
    pub ip_owner_key: Option<String>,
    /// The public DNS name.
    pub public_dns_name: Option<String>,
    /// The public IP address.
    pub public_ip: Option<String>,
}

model! {
    InstanceNetworkInterfaceAssociation {
        carrier_ip = "carrierIp";
        customer_owned_ip = "customerOwnedIp";
        ip_owner_key = "ipOwnerKey";
        public_dns_name = "publicDnsName";
        public_ip = "publicIp";
    }
}
