// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// A bulk create IPv6s item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkCreateIpv6sItem {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The IP address. Example: `2001:DB8::`.
    pub ip_address: Option<String>,
    /// The lifetime.
    pub lifetime: Option<models::BulkCreateIpv6sItemLifetime>,
    /// The OCID of the route table.
    pub route_table_id: Option<String>,
    /// The IPv6 prefix of the subnet. It selects the prefix if the subnet has more than one.
    pub ipv6_subnet_cidr: Option<String>,
    /// The hostname label of the IPv6 address, without the domain.
    pub hostname: Option<String>,
    /// The prefix length of the CIDR block, for an address range instead of a single address.
    pub cidr_prefix_length: Option<i64>,
}

model! {
    BulkCreateIpv6sItem {
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            ip_address = "ipAddress", with_ip_address(String);
            lifetime = "lifetime", with_lifetime(models::BulkCreateIpv6sItemLifetime);
            route_table_id = "routeTableId", with_route_table_id(String);
            ipv6_subnet_cidr = "ipv6SubnetCidr", with_ipv6_subnet_cidr(String);
            hostname = "hostname", with_hostname(String);
            cidr_prefix_length = "cidrPrefixLength", with_cidr_prefix_length(i64);
        }
    }
}
