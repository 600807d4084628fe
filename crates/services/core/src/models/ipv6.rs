// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An IPv6.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Ipv6 {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the resource.
    pub id: String,
    /// The IP address. Example: `2001:0db8:0123:1111:abcd:ef01:2345:6789`.
    pub ip_address: String,
    /// The prefix length of the CIDR block, for an address range instead of a single address.
    pub cidr_prefix_length: Option<i64>,
    /// The lifecycle state.
    pub lifecycle_state: models::Ipv6LifecycleState,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The OCID of the VNIC.
    pub vnic_id: Option<String>,
    /// The state of the IP address, `ASSIGNED` if a VNIC has it and `AVAILABLE` if not.
    pub ip_state: Option<models::Ipv6IpState>,
    /// The lifetime.
    pub lifetime: Option<models::Ipv6Lifetime>,
    /// The OCID of the route table.
    pub route_table_id: Option<String>,
    /// The hostname label of the IPv6 address, without the domain.
    pub hostname: Option<String>,
}

model! {
    Ipv6 {
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        id = "id";
        ip_address = "ipAddress";
        cidr_prefix_length = "cidrPrefixLength";
        lifecycle_state = "lifecycleState";
        subnet_id = "subnetId";
        system_tags = "systemTags";
        time_created = "timeCreated";
        vnic_id = "vnicId";
        ip_state = "ipState";
        lifetime = "lifetime";
        route_table_id = "routeTableId";
        hostname = "hostname";
    }
}
