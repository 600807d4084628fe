// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a DHCP.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDhcpDetails {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The options.
    pub options: Option<Vec<models::DhcpOption>>,
    /// The type of the search domain name in the DHCP options.
    pub domain_name_type: Option<models::DhcpDomainNameType>,
    cleared: Vec<String>,
}

update! {
    UpdateDhcpDetails {
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            display_name = "displayName", with_display_name(String), clear_display_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            options = "options", with_options([models::DhcpOption]), clear_options;
            domain_name_type = "domainNameType", with_domain_name_type(models::DhcpDomainNameType),
                clear_domain_name_type;
        }
    }
}
