// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

/// The fields to update in a VLAN.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVlanDetails {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The OCID of the route table.
    pub route_table_id: Option<String>,
    /// The CIDR block.
    pub cidr_block: Option<String>,
    cleared: Vec<String>,
}

update! {
    UpdateVlanDetails {
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            display_name = "displayName", with_display_name(String), clear_display_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            nsg_ids = "nsgIds", with_nsg_ids([String]), clear_nsg_ids;
            route_table_id = "routeTableId", with_route_table_id(String), clear_route_table_id;
            cidr_block = "cidrBlock", with_cidr_block(String), clear_cidr_block;
        }
    }
}
