// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::update;

use crate::models;

/// The fields to update in a private access channel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePrivateAccessChannelDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the VCN.
    pub vcn_id: Option<String>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The private DNS zones of the channel. Hostnames of data sources in them are resolved in the
    /// peered VCN.
    pub private_source_dns_zones: Option<Vec<models::PrivateSourceDnsZone>>,
    /// The SCAN hosts of private source databases that the channel gives access to.
    pub private_source_scan_hosts: Option<Vec<models::PrivateSourceScanHost>>,
    /// The OCIDs of the NSGs of the resource.
    pub network_security_group_ids: Option<Vec<String>>,
    cleared: Vec<String>,
}

update! {
    UpdatePrivateAccessChannelDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            vcn_id = "vcnId", with_vcn_id(String), clear_vcn_id;
            subnet_id = "subnetId", with_subnet_id(String), clear_subnet_id;
            private_source_dns_zones = "privateSourceDnsZones",
                with_private_source_dns_zones([models::PrivateSourceDnsZone]),
                clear_private_source_dns_zones;
            private_source_scan_hosts = "privateSourceScanHosts",
                with_private_source_scan_hosts([models::PrivateSourceScanHost]),
                clear_private_source_scan_hosts;
            network_security_group_ids = "networkSecurityGroupIds",
                with_network_security_group_ids([String]), clear_network_security_group_ids;
        }
    }
}
