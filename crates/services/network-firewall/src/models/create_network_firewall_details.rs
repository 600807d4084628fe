// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a network firewall to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNetworkFirewallDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The name of the availability domain. Example: `kIdk:PHX-AD-1`.
    pub availability_domain: Option<String>,
    /// The OCID of the network firewall policy.
    pub network_firewall_policy_id: String,
    /// The IPv4 address of the network firewall.
    pub ipv4_address: Option<String>,
    /// The IPv6 address.
    pub ipv6_address: Option<String>,
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
}

model! {
    CreateNetworkFirewallDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            subnet_id = "subnetId", with_subnet_id(String);
            network_firewall_policy_id = "networkFirewallPolicyId",
                with_network_firewall_policy_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            availability_domain = "availabilityDomain", with_availability_domain(String);
            ipv4_address = "ipv4Address", with_ipv4_address(String);
            ipv6_address = "ipv6Address", with_ipv6_address(String);
            network_security_group_ids = "networkSecurityGroupIds",
                with_network_security_group_ids([String]);
            nat_configuration = "natConfiguration",
                with_nat_configuration(models::NatConfigurationRequest);
            shape = "shape", with_shape(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
        }
    }
}
