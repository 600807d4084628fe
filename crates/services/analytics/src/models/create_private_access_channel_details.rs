// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a private access channel to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePrivateAccessChannelDetails {
    /// The display name.
    pub display_name: String,
    /// The OCID of the VCN.
    pub vcn_id: String,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The private DNS zones of the channel. Hostnames of data sources in them are resolved in the
    /// peered VCN.
    pub private_source_dns_zones: Vec<models::PrivateSourceDnsZone>,
    /// The SCAN hosts of private source databases that the channel gives access to.
    pub private_source_scan_hosts: Option<Vec<models::PrivateSourceScanHost>>,
    /// The OCIDs of the NSGs of the resource.
    pub network_security_group_ids: Option<Vec<String>>,
}

model! {
    CreatePrivateAccessChannelDetails {
        required {
            display_name = "displayName", with_display_name(String);
            vcn_id = "vcnId", with_vcn_id(String);
            subnet_id = "subnetId", with_subnet_id(String);
            private_source_dns_zones = "privateSourceDnsZones",
                with_private_source_dns_zones([models::PrivateSourceDnsZone]);
        }
        optional {
            private_source_scan_hosts = "privateSourceScanHosts",
                with_private_source_scan_hosts([models::PrivateSourceScanHost]);
            network_security_group_ids = "networkSecurityGroupIds",
                with_network_security_group_ids([String]);
        }
    }
}
