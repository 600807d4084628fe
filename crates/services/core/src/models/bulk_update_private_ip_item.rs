// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// A bulk update private IP item.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BulkUpdatePrivateIpItem {
    /// The OCID of the private IP.
    pub private_ip_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The hostname of the private IP for DNS, which is the first part of the fully qualified
    /// domain name. Example: `bminstance1`.
    pub hostname_label: Option<String>,
    /// The lifetime.
    pub lifetime: Option<models::BulkUpdatePrivateIpItemLifetime>,
    /// The OCID of the route table.
    pub route_table_id: Option<String>,
}

model! {
    BulkUpdatePrivateIpItem {
        required {
            private_ip_id = "privateIpId", with_private_ip_id(String);
        }
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            hostname_label = "hostnameLabel", with_hostname_label(String);
            lifetime = "lifetime", with_lifetime(models::BulkUpdatePrivateIpItemLifetime);
            route_table_id = "routeTableId", with_route_table_id(String);
        }
    }
}
