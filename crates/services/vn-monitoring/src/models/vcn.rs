// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A VCN.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Vcn {
    /// The CIDR block. Example: `172.16.0.0/16`.
    pub cidr_block: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the default DHCP options of the VCN.
    pub default_dhcp_options_id: Option<String>,
    /// The OCID of the default route table of the VCN.
    pub default_route_table_id: Option<String>,
    /// The OCID of the default security list of the VCN.
    pub default_security_list_id: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The DNS label. Cannot be changed later. Example: `vcn1`.
    pub dns_label: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: String,
    /// The IPv6 CIDR block. Example: `2001:0db8:0123::/56`.
    pub ipv6_cidr_block: Option<String>,
    /// The public IPv6 prefix. Example: `2001:0db8:0123::/48`.
    pub ipv6_public_cidr_block: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::VcnLifecycleState,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The VCN domain name. Example: `vcn1.oraclevcn.com`.
    pub vcn_domain_name: Option<String>,
}

model! {
    Vcn {
        cidr_block = "cidrBlock";
        compartment_id = "compartmentId";
        default_dhcp_options_id = "defaultDhcpOptionsId";
        default_route_table_id = "defaultRouteTableId";
        default_security_list_id = "defaultSecurityListId";
        defined_tags = "definedTags";
        display_name = "displayName";
        dns_label = "dnsLabel";
        freeform_tags = "freeformTags";
        id = "id";
        ipv6_cidr_block = "ipv6CidrBlock";
        ipv6_public_cidr_block = "ipv6PublicCidrBlock";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        vcn_domain_name = "vcnDomainName";
    }
}
