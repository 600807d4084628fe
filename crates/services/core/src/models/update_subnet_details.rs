// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

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
    /// The CIDR block.
    pub cidr_block: Option<String>,
    /// The IPv6 CIDR block. Example: `2001:0db8:0123:1111::/64`.
    pub ipv6_cidr_block: Option<String>,
    /// The IPv6 prefixes.
    pub ipv6_cidr_blocks: Option<Vec<String>>,
    cleared: Vec<String>,
}

update! {
    UpdateSubnetDetails {
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            dhcp_options_id = "dhcpOptionsId", with_dhcp_options_id(String), clear_dhcp_options_id;
            display_name = "displayName", with_display_name(String), clear_display_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            route_table_id = "routeTableId", with_route_table_id(String), clear_route_table_id;
            security_list_ids = "securityListIds", with_security_list_ids([String]),
                clear_security_list_ids;
            cidr_block = "cidrBlock", with_cidr_block(String), clear_cidr_block;
            ipv6_cidr_block = "ipv6CidrBlock", with_ipv6_cidr_block(String), clear_ipv6_cidr_block;
            ipv6_cidr_blocks = "ipv6CidrBlocks", with_ipv6_cidr_blocks([String]),
                clear_ipv6_cidr_blocks;
        }
    }
}
