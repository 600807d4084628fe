// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a private endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePrivateEndpointDetails {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The description.
    pub description: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The DNS zones.
    pub dns_zones: Option<Vec<String>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The maximum number of hosts reachable through the private endpoint. Rounded up to a multiple
    /// of 256.
    pub max_host_count: Option<i64>,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The FQDNs and ports for the private endpoint.
    pub scan_details: Option<Vec<models::Scan>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdatePrivateEndpointDetails {
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            description = "description", with_description(String), clear_description;
            display_name = "displayName", with_display_name(String), clear_display_name;
            dns_zones = "dnsZones", with_dns_zones([String]), clear_dns_zones;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            max_host_count = "maxHostCount", with_max_host_count(i64), clear_max_host_count;
            nsg_ids = "nsgIds", with_nsg_ids([String]), clear_nsg_ids;
            scan_details = "scanDetails", with_scan_details([models::Scan]), clear_scan_details;
            security_attributes = "securityAttributes", with_security_attributes({{Value}}),
                clear_security_attributes;
        }
    }
}
