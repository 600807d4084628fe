// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a network load balancer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateNetworkLoadBalancerDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// Whether packets reach the backends with unchanged source and destination IP addresses. If
    /// true, the source/destination check of the load balancer VNIC is skipped.
    pub is_preserve_source_destination: Option<bool>,
    /// Whether symmetric hashing is enabled, so that backends do not need SNAT. Requires
    /// transparent mode with preserved source and destination headers.
    pub is_symmetric_hash_enabled: Option<bool>,
    /// The IP version of the network load balancer.
    pub nlb_ip_version: Option<models::NetworkLoadBalancerNlbIpVersion>,
    /// The IPv6 prefix of the subnet for the address of the load balancer.
    pub subnet_ipv6_cidr: Option<String>,
    /// The IPv6 address for the network load balancer. It must be in a prefix of the subnet.
    pub assigned_ipv6: Option<String>,
    /// The OCID of the reserved IPv6.
    pub reserved_ipv6_id: Option<String>,
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
    UpdateNetworkLoadBalancerDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            is_preserve_source_destination = "isPreserveSourceDestination",
                with_is_preserve_source_destination(bool), clear_is_preserve_source_destination;
            is_symmetric_hash_enabled = "isSymmetricHashEnabled",
                with_is_symmetric_hash_enabled(bool), clear_is_symmetric_hash_enabled;
            nlb_ip_version = "nlbIpVersion",
                with_nlb_ip_version(models::NetworkLoadBalancerNlbIpVersion), clear_nlb_ip_version;
            subnet_ipv6_cidr = "subnetIpv6Cidr", with_subnet_ipv6_cidr(String),
                clear_subnet_ipv6_cidr;
            assigned_ipv6 = "assignedIpv6", with_assigned_ipv6(String), clear_assigned_ipv6;
            reserved_ipv6_id = "reservedIpv6Id", with_reserved_ipv6_id(String),
                clear_reserved_ipv6_id;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            security_attributes = "securityAttributes", with_security_attributes({{Value}}),
                clear_security_attributes;
        }
    }
}
