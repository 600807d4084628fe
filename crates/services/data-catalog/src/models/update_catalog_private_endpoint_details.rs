// @generated from spec/data-catalog.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in a catalog private endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCatalogPrivateEndpointDetails {
    /// The DNS zones of the data assets to harvest.
    pub dns_zones: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name.
    pub display_name: Option<String>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateCatalogPrivateEndpointDetails {
        optional {
            dns_zones = "dnsZones", with_dns_zones([String]), clear_dns_zones;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            display_name = "displayName", with_display_name(String), clear_display_name;
            security_attributes = "securityAttributes", with_security_attributes({{Value}}),
                clear_security_attributes;
        }
    }
}
