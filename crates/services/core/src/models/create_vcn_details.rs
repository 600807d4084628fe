// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a VCN to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVcnDetails {
    /// The CIDR block. Example: `10.0.0.0/16`.
    ///
    /// Deprecated.
    #[deprecated]
    pub cidr_block: Option<String>,
    /// The CIDR blocks.
    pub cidr_blocks: Option<Vec<String>>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The private IPv6 prefixes of the VCN.
    pub ipv6_private_cidr_blocks: Option<Vec<String>>,
    /// Whether Oracle allocates an IPv6 global unicast prefix.
    pub is_oracle_gua_allocation_enabled: Option<bool>,
    /// The BYOIPv6 CIDR details.
    pub byoipv6_cidr_details: Option<Vec<models::Byoipv6CidrDetails>>,
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
    /// Whether IPv6 is enabled. Default: `false`.
    pub is_ipv6_enabled: Option<bool>,
    /// Whether the ZPR-only mode is enforced.
    pub is_zpr_only: Option<bool>,
}

model! {
    CreateVcnDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            cidr_block = "cidrBlock", with_cidr_block(String);
            cidr_blocks = "cidrBlocks", with_cidr_blocks([String]);
            ipv6_private_cidr_blocks = "ipv6PrivateCidrBlocks",
                with_ipv6_private_cidr_blocks([String]);
            is_oracle_gua_allocation_enabled = "isOracleGuaAllocationEnabled",
                with_is_oracle_gua_allocation_enabled(bool);
            byoipv6_cidr_details = "byoipv6CidrDetails",
                with_byoipv6_cidr_details([models::Byoipv6CidrDetails]);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            dns_label = "dnsLabel", with_dns_label(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
            is_ipv6_enabled = "isIpv6Enabled", with_is_ipv6_enabled(bool);
            is_zpr_only = "isZprOnly", with_is_zpr_only(bool);
        }
    }
}
