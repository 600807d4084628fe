// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a load balancer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateLoadBalancerDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The IP mode: IPv4, IPv6 or, where supported, both.
    pub ip_mode: Option<models::LoadBalancerIpMode>,
    /// The IPv6 prefix of the subnet. It selects the prefix if the subnet has more than one.
    pub ipv6_subnet_cidr: Option<String>,
    /// The reserved IP addresses.
    pub reserved_ips: Option<Vec<models::ReservedIP>>,
    /// Whether delete protection is enabled.
    pub is_delete_protection_enabled: Option<bool>,
    /// Whether the load balancer adds a unique request ID header to HTTP requests.
    pub is_request_id_enabled: Option<bool>,
    /// The name of the header with the unique request ID. Applies only if `isRequestIdEnabled` is
    /// true.
    pub request_id_header: Option<String>,
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
    UpdateLoadBalancerDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            ip_mode = "ipMode", with_ip_mode(models::LoadBalancerIpMode), clear_ip_mode;
            ipv6_subnet_cidr = "ipv6SubnetCidr", with_ipv6_subnet_cidr(String),
                clear_ipv6_subnet_cidr;
            reserved_ips = "reservedIps", with_reserved_ips([models::ReservedIP]),
                clear_reserved_ips;
            is_delete_protection_enabled = "isDeleteProtectionEnabled",
                with_is_delete_protection_enabled(bool), clear_is_delete_protection_enabled;
            is_request_id_enabled = "isRequestIdEnabled", with_is_request_id_enabled(bool),
                clear_is_request_id_enabled;
            request_id_header = "requestIdHeader", with_request_id_header(String),
                clear_request_id_header;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            security_attributes = "securityAttributes", with_security_attributes({{Value}}),
                clear_security_attributes;
        }
    }
}
