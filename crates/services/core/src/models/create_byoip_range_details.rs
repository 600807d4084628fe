// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The details of a BYOIP range to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateByoipRangeDetails {
    /// The CIDR block. Example: `10.0.1.0/24`.
    pub cidr_block: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The IPv6 CIDR block.
    pub ipv6_cidr_block: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
}

model! {
    CreateByoipRangeDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            cidr_block = "cidrBlock", with_cidr_block(String);
            ipv6_cidr_block = "ipv6CidrBlock", with_ipv6_cidr_block(String);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
        }
    }
}
