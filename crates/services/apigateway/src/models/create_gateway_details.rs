// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a gateway to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateGatewayDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The type of the endpoint.
    pub endpoint_type: models::GatewayEndpointType,
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The OCIDs of the NSGs of the resource.
    pub network_security_group_ids: Option<Vec<String>>,
    /// The OCID of the certificate.
    pub certificate_id: Option<String>,
    /// The cache of responses.
    pub response_cache_details: Option<models::ResponseCacheDetails>,
    /// The locks of the resource.
    pub locks: Option<Vec<models::AddResourceLockDetails>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
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
    CreateGatewayDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            endpoint_type = "endpointType", with_endpoint_type(models::GatewayEndpointType);
            subnet_id = "subnetId", with_subnet_id(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            network_security_group_ids = "networkSecurityGroupIds",
                with_network_security_group_ids([String]);
            certificate_id = "certificateId", with_certificate_id(String);
            response_cache_details = "responseCacheDetails",
                with_response_cache_details(models::ResponseCacheDetails);
            locks = "locks", with_locks([models::AddResourceLockDetails]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            ca_bundles = "caBundles", with_ca_bundles([models::CaBundle]);
            ip_mode = "ipMode", with_ip_mode(models::GatewayIpMode);
            ipv6_address_configuration = "ipv6AddressConfiguration",
                with_ipv6_address_configuration(models::Ipv6AddressConfiguration);
            ipv4_address_configuration = "ipv4AddressConfiguration",
                with_ipv4_address_configuration(models::Ipv4AddressConfiguration);
        }
    }
}
