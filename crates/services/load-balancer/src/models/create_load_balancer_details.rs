// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a load balancer to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateLoadBalancerDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The name of the shape. Example: `flexible`.
    pub shape_name: String,
    /// The bandwidths of the flexible shape.
    pub shape_details: Option<models::ShapeDetails>,
    /// Whether the resource is private.
    pub is_private: Option<bool>,
    /// Whether delete protection is enabled.
    pub is_delete_protection_enabled: Option<bool>,
    /// The IP mode: IPv4, IPv6 or, where supported, both.
    pub ip_mode: Option<models::LoadBalancerIpMode>,
    /// The IPv6 prefix of the subnet. It selects the prefix if the subnet has more than one.
    pub ipv6_subnet_cidr: Option<String>,
    /// Whether the load balancer adds a unique request ID header to HTTP requests.
    pub is_request_id_enabled: Option<bool>,
    /// The name of the header with the unique request ID. Applies only if `isRequestIdEnabled` is
    /// true.
    pub request_id_header: Option<String>,
    /// The reserved IP addresses.
    pub reserved_ips: Option<Vec<models::ReservedIP>>,
    /// The listeners, by name.
    pub listeners: Option<BTreeMap<String, models::ListenerDetails>>,
    /// The hostnames.
    pub hostnames: Option<BTreeMap<String, models::HostnameDetails>>,
    /// The backend sets.
    pub backend_sets: Option<BTreeMap<String, models::BackendSetDetails>>,
    /// The OCIDs of the NSGs of the resource.
    pub network_security_group_ids: Option<Vec<String>>,
    /// The OCIDs of the subnets.
    pub subnet_ids: Vec<String>,
    /// The certificates.
    pub certificates: Option<BTreeMap<String, models::CertificateDetails>>,
    /// The SSL cipher suites, by name.
    pub ssl_cipher_suites: Option<BTreeMap<String, models::SSLCipherSuiteDetails>>,
    /// The path route sets, by name.
    pub path_route_sets: Option<BTreeMap<String, models::PathRouteSetDetails>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The rule sets, by name.
    pub rule_sets: Option<BTreeMap<String, models::RuleSetDetails>>,
}

model! {
    CreateLoadBalancerDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
            shape_name = "shapeName", with_shape_name(String);
            subnet_ids = "subnetIds", with_subnet_ids([String]);
        }
        optional {
            shape_details = "shapeDetails", with_shape_details(models::ShapeDetails);
            is_private = "isPrivate", with_is_private(bool);
            is_delete_protection_enabled = "isDeleteProtectionEnabled",
                with_is_delete_protection_enabled(bool);
            ip_mode = "ipMode", with_ip_mode(models::LoadBalancerIpMode);
            ipv6_subnet_cidr = "ipv6SubnetCidr", with_ipv6_subnet_cidr(String);
            is_request_id_enabled = "isRequestIdEnabled", with_is_request_id_enabled(bool);
            request_id_header = "requestIdHeader", with_request_id_header(String);
            reserved_ips = "reservedIps", with_reserved_ips([models::ReservedIP]);
            listeners = "listeners", with_listeners({models::ListenerDetails});
            hostnames = "hostnames", with_hostnames({models::HostnameDetails});
            backend_sets = "backendSets", with_backend_sets({models::BackendSetDetails});
            network_security_group_ids = "networkSecurityGroupIds",
                with_network_security_group_ids([String]);
            certificates = "certificates", with_certificates({models::CertificateDetails});
            ssl_cipher_suites = "sslCipherSuites",
                with_ssl_cipher_suites({models::SSLCipherSuiteDetails});
            path_route_sets = "pathRouteSets", with_path_route_sets({models::PathRouteSetDetails});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            security_attributes = "securityAttributes", with_security_attributes({{Value}});
            rule_sets = "ruleSets", with_rule_sets({models::RuleSetDetails});
        }
    }
}
