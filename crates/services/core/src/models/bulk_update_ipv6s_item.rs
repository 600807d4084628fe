// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// A bulk update IPv6s item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUpdateIpv6sItem {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the IPv6.
    pub ipv6_id: String,
    /// The lifetime.
    pub lifetime: Option<models::BulkUpdateIpv6sItemLifetime>,
    /// The OCID of the route table.
    pub route_table_id: Option<String>,
    /// The hostname label of the IPv6 address, without the domain.
    pub hostname: Option<String>,
}

model! {
    BulkUpdateIpv6sItem {
        required {
            ipv6_id = "ipv6Id", with_ipv6_id(String);
        }
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            lifetime = "lifetime", with_lifetime(models::BulkUpdateIpv6sItemLifetime);
            route_table_id = "routeTableId", with_route_table_id(String);
            hostname = "hostname", with_hostname(String);
        }
    }
}
