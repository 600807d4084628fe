// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a network firewall.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkFirewallSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The name of the availability domain. Example: `kIdk:PHX-AD-1`.
    pub availability_domain: Option<String>,
    /// The IPv4 address of the network firewall.
    pub ipv4_address: Option<String>,
    /// The IPv6 address.
    pub ipv6_address: Option<String>,
    /// The NAT configuration.
    pub nat_configuration: Option<models::NatConfigurationResponse>,
    /// The shape of the firewall, which determines its bandwidth.
    pub shape: Option<String>,
    /// The OCID of the network firewall policy.
    pub network_firewall_policy_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::NetworkFirewallLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    NetworkFirewallSummary {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        subnet_id = "subnetId";
        availability_domain = "availabilityDomain";
        ipv4_address = "ipv4Address";
        ipv6_address = "ipv6Address";
        nat_configuration = "natConfiguration";
        shape = "shape";
        network_firewall_policy_id = "networkFirewallPolicyId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        security_attributes = "securityAttributes";
    }
}
