// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in a private endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateGenerativeAiPrivateEndpointDetails {
    /// The description.
    pub description: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The prefix of the private endpoint's domain name.
    pub dns_prefix: Option<String>,
    /// The OCIDs of the network security groups.
    pub nsg_ids: Option<Vec<String>>,
    /// Whether the private endpoint also allows requests to on-demand models.
    pub is_allow_on_demand: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing, by namespace and name.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateGenerativeAiPrivateEndpointDetails {
        optional {
            description = "description", with_description(String), clear_description;
            display_name = "displayName", with_display_name(String), clear_display_name;
            dns_prefix = "dnsPrefix", with_dns_prefix(String), clear_dns_prefix;
            nsg_ids = "nsgIds", with_nsg_ids([String]), clear_nsg_ids;
            is_allow_on_demand = "isAllowOnDemand", with_is_allow_on_demand(bool),
                clear_is_allow_on_demand;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            security_attributes = "securityAttributes", with_security_attributes({{Value}}),
                clear_security_attributes;
        }
    }
}
