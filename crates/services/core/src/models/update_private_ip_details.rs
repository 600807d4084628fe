// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a private IP.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdatePrivateIpDetails {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The hostname of the private IP for DNS, which is the first part of the fully qualified
    /// domain name. Example: `bminstance1`.
    pub hostname_label: Option<String>,
    /// The OCID of the VNIC.
    pub vnic_id: Option<String>,
    /// The lifetime.
    pub lifetime: Option<models::PrivateIpLifetime>,
    /// The OCID of the route table.
    pub route_table_id: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdatePrivateIpDetails {
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            display_name = "displayName", with_display_name(String), clear_display_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            hostname_label = "hostnameLabel", with_hostname_label(String), clear_hostname_label;
            vnic_id = "vnicId", with_vnic_id(String), clear_vnic_id;
            lifetime = "lifetime", with_lifetime(models::PrivateIpLifetime), clear_lifetime;
            route_table_id = "routeTableId", with_route_table_id(String), clear_route_table_id;
        }
    }
}
