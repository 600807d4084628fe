// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

/// The fields to update in a subnet.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateSubnetDetails {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the DHCP options.
    pub dhcp_options_id: Option<String>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the route table.
    pub route_table_id: Option<String>,
    /// The OCIDs of the security lists.
    pub security_list_ids: Option<Vec<String>>,
}

model! {
    UpdateSubnetDetails {
        defined_tags = "definedTags";
        dhcp_options_id = "dhcpOptionsId";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        route_table_id = "routeTableId";
        security_list_ids = "securityListIds";
    }
}
