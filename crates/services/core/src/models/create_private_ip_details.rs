// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a private IP to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreatePrivateIpDetails {
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The hostname of the private IP for DNS, which is the first part of the fully qualified
    /// domain name. Example: `bminstance1`.
    pub hostname_label: Option<String>,
    /// An available private IP address of the subnet. Assigned automatically if absent. Example:
    /// `10.0.3.3`.
    pub ip_address: Option<String>,
    /// The prefix length of the CIDR block, for an address range instead of a single address.
    pub cidr_prefix_length: Option<i64>,
    /// The OCID of the VNIC.
    pub vnic_id: Option<String>,
    /// The OCID of the VLAN. Applies only to the Oracle Cloud VMware Solution.
    pub vlan_id: Option<String>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The IPv4 CIDR block of the subnet at the time of creation.
    pub ipv4_subnet_cidr_at_creation: Option<String>,
    /// The lifetime.
    pub lifetime: Option<models::PrivateIpLifetime>,
    /// The OCID of the route table.
    pub route_table_id: Option<String>,
}

model! {
    CreatePrivateIpDetails {
        optional {
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            hostname_label = "hostnameLabel", with_hostname_label(String);
            ip_address = "ipAddress", with_ip_address(String);
            cidr_prefix_length = "cidrPrefixLength", with_cidr_prefix_length(i64);
            vnic_id = "vnicId", with_vnic_id(String);
            vlan_id = "vlanId", with_vlan_id(String);
            subnet_id = "subnetId", with_subnet_id(String);
            ipv4_subnet_cidr_at_creation = "ipv4SubnetCidrAtCreation",
                with_ipv4_subnet_cidr_at_creation(String);
            lifetime = "lifetime", with_lifetime(models::PrivateIpLifetime);
            route_table_id = "routeTableId", with_route_table_id(String);
        }
    }
}
