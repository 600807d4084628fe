// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a virtual circuit to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateVirtualCircuitDetails {
    /// The bandwidth shape, which is the provisioned data rate of the connection. Example: `10
    /// Gbps`.
    pub bandwidth_shape_name: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The mappings to cross-connects or cross-connect groups of the virtual circuit.
    pub cross_connect_mappings: Option<Vec<models::CrossConnectMapping>>,
    /// The routing policy, which controls the sharing of routes over a public virtual circuit.
    pub routing_policy: Option<Vec<models::VirtualCircuitRoutingPolicy>>,
    /// Whether the BGP session of the virtual circuit is activated. `DISABLED` deactivates the
    /// virtual circuit.
    pub bgp_admin_state: Option<models::VirtualCircuitBgpAdminState>,
    /// Whether BFD is enabled for IPv4 BGP peering. Default: `false`.
    pub is_bfd_enabled: Option<bool>,
    /// Whether the virtual circuit carries only encrypted traffic. Default: `false`.
    pub is_transport_mode: Option<bool>,
    /// The BGP ASN of the customer's network. Where `customerAsn` exists, it replaces this field.
    ///
    /// Deprecated.
    #[deprecated]
    pub customer_bgp_asn: Option<i64>,
    /// The BGP ASN of the customer. Set it only if the BGP session goes to a router of the
    /// customer.
    pub customer_asn: Option<i64>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// The OCID of the DRG. Applies only to private virtual circuits.
    pub gateway_id: Option<String>,
    /// The name of the provider.
    ///
    /// Deprecated.
    #[deprecated]
    pub provider_name: Option<String>,
    /// The OCID of the provider service.
    pub provider_service_id: Option<String>,
    /// The service key from the provider, for connections to OCI through a provider.
    pub provider_service_key_name: Option<String>,
    /// The name of the service of the provider.
    ///
    /// Deprecated.
    #[deprecated]
    pub provider_service_name: Option<String>,
    /// The public IP prefixes of the virtual circuit.
    pub public_prefixes: Option<Vec<models::CreateVirtualCircuitPublicPrefixDetails>>,
    /// The region. Example: `phx`.
    pub region: Option<String>,
    /// The type.
    pub type_: models::VirtualCircuitType,
    /// The IP MTU (layer 3) of the virtual circuit.
    pub ip_mtu: Option<models::VirtualCircuitIpMtu>,
    /// The name of the region of the FastConnect provider.
    pub provider_remote_region: Option<String>,
    /// The account of the customer with the other cloud provider.
    pub remote_account_id: Option<String>,
    /// The traffic mode.
    pub traffic_mode: Option<models::VirtualCircuitTrafficMode>,
}

model! {
    CreateVirtualCircuitDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            type_ = "type", with_type(models::VirtualCircuitType);
        }
        optional {
            bandwidth_shape_name = "bandwidthShapeName", with_bandwidth_shape_name(String);
            cross_connect_mappings = "crossConnectMappings",
                with_cross_connect_mappings([models::CrossConnectMapping]);
            routing_policy = "routingPolicy",
                with_routing_policy([models::VirtualCircuitRoutingPolicy]);
            bgp_admin_state = "bgpAdminState",
                with_bgp_admin_state(models::VirtualCircuitBgpAdminState);
            is_bfd_enabled = "isBfdEnabled", with_is_bfd_enabled(bool);
            is_transport_mode = "isTransportMode", with_is_transport_mode(bool);
            customer_bgp_asn = "customerBgpAsn", with_customer_bgp_asn(i64);
            customer_asn = "customerAsn", with_customer_asn(i64);
            defined_tags = "definedTags", with_defined_tags({{Value}});
            display_name = "displayName", with_display_name(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            gateway_id = "gatewayId", with_gateway_id(String);
            provider_name = "providerName", with_provider_name(String);
            provider_service_id = "providerServiceId", with_provider_service_id(String);
            provider_service_key_name = "providerServiceKeyName",
                with_provider_service_key_name(String);
            provider_service_name = "providerServiceName", with_provider_service_name(String);
            public_prefixes = "publicPrefixes",
                with_public_prefixes([models::CreateVirtualCircuitPublicPrefixDetails]);
            region = "region", with_region(String);
            ip_mtu = "ipMtu", with_ip_mtu(models::VirtualCircuitIpMtu);
            provider_remote_region = "providerRemoteRegion", with_provider_remote_region(String);
            remote_account_id = "remoteAccountId", with_remote_account_id(String);
            traffic_mode = "trafficMode", with_traffic_mode(models::VirtualCircuitTrafficMode);
        }
    }
}
