// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A private access channel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateAccessChannel {
    /// The key.
    pub key: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the VCN.
    pub vcn_id: String,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The IP address.
    pub ip_address: String,
    /// The egress source IP addresses.
    pub egress_source_ip_addresses: Vec<String>,
    /// The private DNS zones of the channel. Hostnames of data sources in them are resolved in the
    /// peered VCN.
    pub private_source_dns_zones: Option<Vec<models::PrivateSourceDnsZone>>,
    /// The SCAN hosts of private source databases that the channel gives access to.
    pub private_source_scan_hosts: Option<Vec<models::PrivateSourceScanHost>>,
    /// The OCIDs of the NSGs of the resource.
    pub network_security_group_ids: Option<Vec<String>>,
}

model! {
    PrivateAccessChannel {
        key = "key";
        display_name = "displayName";
        vcn_id = "vcnId";
        subnet_id = "subnetId";
        ip_address = "ipAddress";
        egress_source_ip_addresses = "egressSourceIpAddresses";
        private_source_dns_zones = "privateSourceDnsZones";
        private_source_scan_hosts = "privateSourceScanHosts";
        network_security_group_ids = "networkSecurityGroupIds";
    }
}
