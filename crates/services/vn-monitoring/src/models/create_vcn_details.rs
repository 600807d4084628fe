// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a VCN to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVcnDetails {
    /// The CIDR block. Example: `10.0.0.0/16`.
    pub cidr_block: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The IPv6 CIDR block. Example: `2001:0db8:0123::/48`.
    pub ipv6_cidr_block: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The DNS label. Cannot be changed later. Example: `vcn1`.
    pub dns_label: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Whether IPv6 is enabled. Default: `false`.
    pub is_ipv6_enabled: Option<bool>,
}

model! {
    CreateVcnDetails {
        cidr_block = "cidrBlock";
        compartment_id = "compartmentId";
        ipv6_cidr_block = "ipv6CidrBlock";
        defined_tags = "definedTags";
        display_name = "displayName";
        dns_label = "dnsLabel";
        freeform_tags = "freeformTags";
        is_ipv6_enabled = "isIpv6Enabled";
    }
}
