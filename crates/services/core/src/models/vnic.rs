// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A VNIC.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Vnic {
    /// The name of the availability domain. Example: `Uocm:PHX-AD-1`.
    pub availability_domain: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The hostname of the private IP for DNS, which is the first part of the fully qualified
    /// domain name. Example: `bminstance1`.
    pub hostname_label: Option<String>,
    /// The OCID of the resource.
    pub id: String,
    /// Whether this is the primary one.
    pub is_primary: Option<bool>,
    /// The lifecycle state.
    pub lifecycle_state: models::VnicLifecycleState,
    /// The MAC address. Example: `00:00:00:00:00:01`.
    pub mac_address: Option<String>,
    /// The OCIDs of the NSGs.
    pub nsg_ids: Option<Vec<String>>,
    /// The OCID of the VLAN. Applies only to the Oracle Cloud VMware Solution.
    pub vlan_id: Option<String>,
    /// The private IP address. Example: `10.0.3.3`.
    pub private_ip: Option<String>,
    /// The public IP address.
    pub public_ip: Option<String>,
    /// Whether the source/destination check of the VNIC is disabled. Default: `false`.
    pub skip_source_dest_check: Option<bool>,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The IPv6 addresses.
    pub ipv6_addresses: Option<Vec<String>>,
    /// The OCID of the route table.
    pub route_table_id: Option<String>,
}

model! {
    Vnic {
        availability_domain = "availabilityDomain";
        compartment_id = "compartmentId";
        defined_tags = "definedTags";
        display_name = "displayName";
        security_attributes = "securityAttributes";
        freeform_tags = "freeformTags";
        hostname_label = "hostnameLabel";
        id = "id";
        is_primary = "isPrimary";
        lifecycle_state = "lifecycleState";
        mac_address = "macAddress";
        nsg_ids = "nsgIds";
        vlan_id = "vlanId";
        private_ip = "privateIp";
        public_ip = "publicIp";
        skip_source_dest_check = "skipSourceDestCheck";
        subnet_id = "subnetId";
        system_tags = "systemTags";
        time_created = "timeCreated";
        ipv6_addresses = "ipv6Addresses";
        route_table_id = "routeTableId";
    }
}
