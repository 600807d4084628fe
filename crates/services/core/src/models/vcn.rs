// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A VCN.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Vcn {
    /// The BYOIPv6 CIDR blocks.
    pub byoipv6_cidr_blocks: Option<Vec<String>>,
    /// The private IPv6 prefixes of the VCN.
    pub ipv6_private_cidr_blocks: Option<Vec<String>>,
    /// The CIDR block. Example: `172.16.0.0/16`.
    ///
    /// Deprecated.
    #[deprecated]
    pub cidr_block: String,
    /// The CIDR blocks.
    pub cidr_blocks: Vec<String>,
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
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the resource.
    pub id: String,
    /// The IPv6 prefixes.
    pub ipv6_cidr_blocks: Option<Vec<String>>,
    /// The lifecycle state.
    pub lifecycle_state: models::VcnLifecycleState,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The VCN domain name. Example: `vcn1.oraclevcn.com`.
    pub vcn_domain_name: Option<String>,
    /// Whether the ZPR-only mode is enforced.
    pub is_zpr_only: Option<bool>,
}

model! {
    Vcn {
        byoipv6_cidr_blocks = "byoipv6CidrBlocks";
        ipv6_private_cidr_blocks = "ipv6PrivateCidrBlocks";
        cidr_block = "cidrBlock";
        cidr_blocks = "cidrBlocks";
        compartment_id = "compartmentId";
        default_dhcp_options_id = "defaultDhcpOptionsId";
        default_route_table_id = "defaultRouteTableId";
        default_security_list_id = "defaultSecurityListId";
        defined_tags = "definedTags";
        display_name = "displayName";
        dns_label = "dnsLabel";
        freeform_tags = "freeformTags";
        security_attributes = "securityAttributes";
        system_tags = "systemTags";
        id = "id";
        ipv6_cidr_blocks = "ipv6CidrBlocks";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        vcn_domain_name = "vcnDomainName";
        is_zpr_only = "isZprOnly";
    }
}
