// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A load balancer.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoadBalancer {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The lifecycle state.
    pub lifecycle_state: models::LoadBalancerLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The IP addresses.
    pub ip_addresses: Option<Vec<models::IpAddress>>,
    /// The name of the shape. Example: `100Mbps`.
    pub shape_name: String,
    /// The bandwidths of the flexible shape.
    pub shape_details: Option<models::ShapeDetails>,
    /// Whether the resource is private.
    pub is_private: Option<bool>,
    /// Whether delete protection is enabled.
    pub is_delete_protection_enabled: Option<bool>,
    /// Whether the load balancer adds a unique request ID header to HTTP requests.
    pub is_request_id_enabled: Option<bool>,
    /// The name of the header with the unique request ID. Applies only if `isRequestIdEnabled` is
    /// true.
    pub request_id_header: Option<String>,
    /// The OCIDs of the subnets.
    pub subnet_ids: Option<Vec<String>>,
    /// The OCIDs of the NSGs of the resource.
    pub network_security_group_ids: Option<Vec<String>>,
    /// The listeners, by name.
    pub listeners: Option<BTreeMap<String, models::Listener>>,
    /// The hostnames.
    pub hostnames: Option<BTreeMap<String, models::Hostname>>,
    /// The SSL cipher suites, by name.
    pub ssl_cipher_suites: Option<BTreeMap<String, models::SSLCipherSuite>>,
    /// The certificates.
    pub certificates: Option<BTreeMap<String, models::Certificate>>,
    /// The backend sets.
    pub backend_sets: Option<BTreeMap<String, models::BackendSet>>,
    /// The path route sets, by name.
    pub path_route_sets: Option<BTreeMap<String, models::PathRouteSet>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The security attributes for Zero Trust Packet Routing (ZPR): keys and values, grouped by
    /// namespace.
    pub security_attributes: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The rule sets, by name.
    pub rule_sets: Option<BTreeMap<String, models::RuleSet>>,
    /// The routing policies, as key-value pairs.
    pub routing_policies: Option<BTreeMap<String, models::RoutingPolicy>>,
    /// The IP mode: IPv4, IPv6 or, where supported, both.
    pub ip_mode: Option<models::LoadBalancerIpMode>,
}

model! {
    LoadBalancer {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        ip_addresses = "ipAddresses";
        shape_name = "shapeName";
        shape_details = "shapeDetails";
        is_private = "isPrivate";
        is_delete_protection_enabled = "isDeleteProtectionEnabled";
        is_request_id_enabled = "isRequestIdEnabled";
        request_id_header = "requestIdHeader";
        subnet_ids = "subnetIds";
        network_security_group_ids = "networkSecurityGroupIds";
        listeners = "listeners";
        hostnames = "hostnames";
        ssl_cipher_suites = "sslCipherSuites";
        certificates = "certificates";
        backend_sets = "backendSets";
        path_route_sets = "pathRouteSets";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        security_attributes = "securityAttributes";
        system_tags = "systemTags";
        rule_sets = "ruleSets";
        routing_policies = "routingPolicies";
        ip_mode = "ipMode";
    }
}
