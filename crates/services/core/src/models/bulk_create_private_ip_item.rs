// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// A bulk create private IP item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkCreatePrivateIpItem {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The hostname of the private IP for DNS, which is the first part of the fully qualified
    /// domain name. Example: `bminstance1`.
    pub hostname_label: Option<String>,
    /// The IP address. Example: `10.0.3.3`.
    pub ip_address: Option<String>,
    /// The lifetime.
    pub lifetime: Option<models::BulkCreatePrivateIpItemLifetime>,
    /// The OCID of the route table.
    pub route_table_id: Option<String>,
    /// The prefix length of the CIDR block, for an address range instead of a single address.
    pub cidr_prefix_length: Option<i64>,
    /// The IPv4 CIDR block of the subnet at the time of creation.
    pub ipv4_subnet_cidr_at_creation: Option<String>,
}

model! {
    BulkCreatePrivateIpItem {
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            hostname_label = "hostnameLabel", with_hostname_label(String);
            ip_address = "ipAddress", with_ip_address(String);
            lifetime = "lifetime", with_lifetime(models::BulkCreatePrivateIpItemLifetime);
            route_table_id = "routeTableId", with_route_table_id(String);
            cidr_prefix_length = "cidrPrefixLength", with_cidr_prefix_length(i64);
            ipv4_subnet_cidr_at_creation = "ipv4SubnetCidrAtCreation",
                with_ipv4_subnet_cidr_at_creation(String);
        }
    }
}
