// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a network firewall.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateNetworkFirewallDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the network firewall policy.
    pub network_firewall_policy_id: Option<String>,
    /// The OCIDs of the NSGs of the resource.
    pub network_security_group_ids: Option<Vec<String>>,
    /// The NAT configuration.
    pub nat_configuration: Option<models::NatConfigurationRequest>,
    /// The shape of the firewall, which determines its bandwidth.
    pub shape: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateNetworkFirewallDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            network_firewall_policy_id = "networkFirewallPolicyId",
                with_network_firewall_policy_id(String), clear_network_firewall_policy_id;
            network_security_group_ids = "networkSecurityGroupIds",
                with_network_security_group_ids([String]), clear_network_security_group_ids;
            nat_configuration = "natConfiguration",
                with_nat_configuration(models::NatConfigurationRequest), clear_nat_configuration;
            shape = "shape", with_shape(String), clear_shape;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            security_attributes = "securityAttributes", with_security_attributes({{Value}}),
                clear_security_attributes;
        }
    }
}
