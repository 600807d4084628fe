// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in a virtual circuit.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVirtualCircuitDetails {
    /// The bandwidth shape, which is the provisioned data rate of the connection.
    pub bandwidth_shape_name: Option<String>,
    /// The mappings to cross-connects or cross-connect groups of the virtual circuit.
    pub cross_connect_mappings: Option<Vec<models::CrossConnectMapping>>,
    /// The routing policy, which controls the sharing of routes over a public virtual circuit.
    pub routing_policy: Option<Vec<models::VirtualCircuitRoutingPolicy>>,
    /// Whether the BGP session of the virtual circuit is activated. `DISABLED` deactivates the
    /// virtual circuit.
    pub bgp_admin_state: Option<models::VirtualCircuitBgpAdminState>,
    /// Whether BFD is enabled for IPv4 BGP peering.
    pub is_bfd_enabled: Option<bool>,
    /// Whether the virtual circuit carries only encrypted traffic.
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
    /// The traffic mode.
    pub traffic_mode: Option<models::VirtualCircuitTrafficMode>,
    /// The OCID of the DRG. Applies only to private virtual circuits.
    pub gateway_id: Option<String>,
    /// The state of the virtual circuit at the provider. Relevant only for FastConnect through a
    /// provider.
    pub provider_state: Option<models::VirtualCircuitProviderState>,
    /// The service key from the provider, for connections to OCI through a provider.
    pub provider_service_key_name: Option<String>,
    /// The reference information of the provider.
    pub reference_comment: Option<String>,
    /// The IP MTU (layer 3) of the virtual circuit.
    pub ip_mtu: Option<models::VirtualCircuitIpMtu>,
    cleared: Vec<String>,
}

update! {
    UpdateVirtualCircuitDetails {
        optional {
            bandwidth_shape_name = "bandwidthShapeName", with_bandwidth_shape_name(String),
                clear_bandwidth_shape_name;
            cross_connect_mappings = "crossConnectMappings",
                with_cross_connect_mappings([models::CrossConnectMapping]),
                clear_cross_connect_mappings;
            routing_policy = "routingPolicy",
                with_routing_policy([models::VirtualCircuitRoutingPolicy]), clear_routing_policy;
            bgp_admin_state = "bgpAdminState",
                with_bgp_admin_state(models::VirtualCircuitBgpAdminState), clear_bgp_admin_state;
            is_bfd_enabled = "isBfdEnabled", with_is_bfd_enabled(bool), clear_is_bfd_enabled;
            is_transport_mode = "isTransportMode", with_is_transport_mode(bool),
                clear_is_transport_mode;
            customer_bgp_asn = "customerBgpAsn", with_customer_bgp_asn(i64), clear_customer_bgp_asn;
            customer_asn = "customerAsn", with_customer_asn(i64), clear_customer_asn;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
            display_name = "displayName", with_display_name(String), clear_display_name;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            traffic_mode = "trafficMode", with_traffic_mode(models::VirtualCircuitTrafficMode),
                clear_traffic_mode;
            gateway_id = "gatewayId", with_gateway_id(String), clear_gateway_id;
            provider_state = "providerState",
                with_provider_state(models::VirtualCircuitProviderState), clear_provider_state;
            provider_service_key_name = "providerServiceKeyName",
                with_provider_service_key_name(String), clear_provider_service_key_name;
            reference_comment = "referenceComment", with_reference_comment(String),
                clear_reference_comment;
            ip_mtu = "ipMtu", with_ip_mtu(models::VirtualCircuitIpMtu), clear_ip_mtu;
        }
    }
}
