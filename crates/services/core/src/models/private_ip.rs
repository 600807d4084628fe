// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A private IP.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PrivateIp {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The hostname of the private IP for DNS, which is the first part of the fully qualified
    /// domain name. Example: `bminstance1`.
    pub hostname_label: Option<String>,
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The IP address. Example: `10.0.3.3`.
    pub ip_address: Option<String>,
    /// The prefix length of the CIDR block, for an address range instead of a single address.
    pub cidr_prefix_length: Option<i64>,
    /// Whether this is the primary one.
    pub is_primary: Option<bool>,
    /// The OCID of the VLAN. Applies only to the Oracle Cloud VMware Solution.
    pub vlan_id: Option<String>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The OCID of the VNIC.
    pub vnic_id: Option<String>,
    /// The state of the IP address, `ASSIGNED` if a VNIC has it and `AVAILABLE` if not.
    pub ip_state: Option<models::PrivateIpIpState>,
    /// The lifetime.
    pub lifetime: Option<models::PrivateIpLifetime>,
    /// The OCID of the route table.
    pub route_table_id: Option<String>,
    /// The IPv4 CIDR block of the subnet at the time of creation.
    pub ipv4_subnet_cidr_at_creation: Option<String>,
}

model! {
    PrivateIp {
        availability_domain = "availabilityDomain";
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        hostname_label = "hostnameLabel";
        id = "id";
        ip_address = "ipAddress";
        cidr_prefix_length = "cidrPrefixLength";
        is_primary = "isPrimary";
        vlan_id = "vlanId";
        subnet_id = "subnetId";
        time_created = "timeCreated";
        vnic_id = "vnicId";
        ip_state = "ipState";
        lifetime = "lifetime";
        route_table_id = "routeTableId";
        ipv4_subnet_cidr_at_creation = "ipv4SubnetCidrAtCreation";
    }
}
