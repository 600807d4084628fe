// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of network address list VCN addresses to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNetworkAddressListVcnAddressesDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The private address prefixes, each in a VCN. `0.0.0.0/0` and `::/0` stand for all IPv4 and
    /// IPv6 addresses.
    pub vcn_addresses: Vec<models::PrivateAddresses>,
}

model! {
    CreateNetworkAddressListVcnAddressesDetails, "type" = "VCN_ADDRESSES" {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            vcn_addresses = "vcnAddresses", with_vcn_addresses([models::PrivateAddresses]);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            system_tags = "systemTags", with_system_tags({{Value}});
        }
    }
}
