// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in a VNIC.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVnicDetails {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The hostname of the private IP for DNS, which is the first part of the fully qualified
    /// domain name.
    pub hostname_label: Option<String>,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// Whether the source/destination check of the VNIC is disabled.
    pub skip_source_dest_check: Option<bool>,
    /// The OCID of the route table.
    pub route_table_id: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateVnicDetails {
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            display_name = "displayName", with_display_name(String), clear_display_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            security_attributes = "securityAttributes", with_security_attributes({{Value}}),
                clear_security_attributes;
            hostname_label = "hostnameLabel", with_hostname_label(String), clear_hostname_label;
            nsg_ids = "nsgIds", with_nsg_ids([String]), clear_nsg_ids;
            skip_source_dest_check = "skipSourceDestCheck", with_skip_source_dest_check(bool),
                clear_skip_source_dest_check;
            route_table_id = "routeTableId", with_route_table_id(String), clear_route_table_id;
        }
    }
}
