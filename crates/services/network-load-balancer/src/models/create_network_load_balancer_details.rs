// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a network load balancer to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateNetworkLoadBalancerDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name.
    pub display_name: String,
    /// Whether packets reach the backends with unchanged source and destination IP addresses. If
    /// true, the source/destination check of the load balancer VNIC is skipped.
    pub is_preserve_source_destination: Option<bool>,
    /// Whether symmetric hashing is enabled, so that backends do not need SNAT. Requires
    /// transparent mode with preserved source and destination headers.
    pub is_symmetric_hash_enabled: Option<bool>,
    /// The reserved IP addresses.
    pub reserved_ips: Option<Vec<models::ReservedIP>>,
    /// Whether the network load balancer has a private IP address, local to its VCN.
    pub is_private: Option<bool>,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCIDs of the NSGs of the resource.
    pub network_security_group_ids: Option<Vec<String>>,
    /// The IP version of the network load balancer.
    pub nlb_ip_version: Option<models::NetworkLoadBalancerNlbIpVersion>,
    /// The IPv6 prefix of the subnet for the address of the load balancer.
    pub subnet_ipv6_cidr: Option<String>,
    /// The assigned private IPv4.
    pub assigned_private_ipv4: Option<String>,
    /// The IPv6 address for the network load balancer. It must be in a prefix of the subnet.
    pub assigned_ipv6: Option<String>,
    /// The listeners, by name.
    pub listeners: Option<BTreeMap<String, models::ListenerDetails>>,
    /// The backend sets.
    pub backend_sets: Option<BTreeMap<String, models::BackendSetDetails>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateNetworkLoadBalancerDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            subnet_id = "subnetId", with_subnet_id(String);
        }
        optional {
            is_preserve_source_destination = "isPreserveSourceDestination",
                with_is_preserve_source_destination(bool);
            is_symmetric_hash_enabled = "isSymmetricHashEnabled",
                with_is_symmetric_hash_enabled(bool);
            reserved_ips = "reservedIps", with_reserved_ips([models::ReservedIP]);
            is_private = "isPrivate", with_is_private(bool);
            network_security_group_ids = "networkSecurityGroupIds",
                with_network_security_group_ids([String]);
            nlb_ip_version = "nlbIpVersion",
                with_nlb_ip_version(models::NetworkLoadBalancerNlbIpVersion);
            subnet_ipv6_cidr = "subnetIpv6Cidr", with_subnet_ipv6_cidr(String);
            assigned_private_ipv4 = "assignedPrivateIpv4", with_assigned_private_ipv4(String);
            assigned_ipv6 = "assignedIpv6", with_assigned_ipv6(String);
            listeners = "listeners", with_listeners({models::ListenerDetails});
            backend_sets = "backendSets", with_backend_sets({models::BackendSetDetails});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
        }
    }
}
