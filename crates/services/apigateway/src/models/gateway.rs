// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A gateway.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Gateway {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the endpoint.
    pub endpoint_type: models::GatewayEndpointType,
    /// The OCID of the subnet.
    pub subnet_id: Option<String>,
    /// The OCIDs of the NSGs of the resource.
    pub network_security_group_ids: Option<Vec<String>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::GatewayLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::ResourceLock>>,
    /// The host name.
    pub hostname: Option<String>,
    /// The OCID of the certificate.
    pub certificate_id: Option<String>,
    /// The IP addresses.
    pub ip_addresses: Option<Vec<models::IpAddress>>,
    /// The cache of responses.
    pub response_cache_details: Option<models::ResponseCacheDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The CA bundles that the gateway uses for TLS validation.
    pub ca_bundles: Option<Vec<models::CaBundle>>,
    /// The IP mode: IPv4, IPv6 or, where supported, both.
    pub ip_mode: Option<models::GatewayIpMode>,
    /// The configuration of IPv6 addresses.
    pub ipv6_address_configuration: Option<models::Ipv6AddressConfiguration>,
    /// The configuration of IPv4 addresses.
    pub ipv4_address_configuration: Option<models::Ipv4AddressConfiguration>,
}

model! {
    Gateway {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        endpoint_type = "endpointType";
        subnet_id = "subnetId";
        network_security_group_ids = "networkSecurityGroupIds";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        locks = "locks";
        hostname = "hostname";
        certificate_id = "certificateId";
        ip_addresses = "ipAddresses";
        response_cache_details = "responseCacheDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        ca_bundles = "caBundles";
        ip_mode = "ipMode";
        ipv6_address_configuration = "ipv6AddressConfiguration";
        ipv4_address_configuration = "ipv4AddressConfiguration";
    }
}
