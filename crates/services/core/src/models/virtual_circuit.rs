// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A virtual circuit.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VirtualCircuit {
    /// The bandwidth shape, which is the provisioned data rate of the connection. Example: `10
    /// Gbps`.
    pub bandwidth_shape_name: Option<String>,
    /// The option for the management of BGP.
    ///
    /// Deprecated.
    #[deprecated]
    pub bgp_management: Option<models::VirtualCircuitBgpManagement>,
    /// The state of the BGP session.
    pub bgp_session_state: Option<models::VirtualCircuitBgpSessionState>,
    /// The BGP IPv6 session state.
    pub bgp_ipv6_session_state: Option<models::VirtualCircuitBgpIpv6SessionState>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
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
    /// The OCID of the resource.
    pub id: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::VirtualCircuitLifecycleState>,
    /// The BGP ASN of Oracle.
    pub oracle_bgp_asn: Option<i64>,
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
    /// The state of the virtual circuit at the provider. Relevant only for FastConnect through a
    /// provider.
    pub provider_state: Option<models::VirtualCircuitProviderState>,
    /// The public IP prefixes of the virtual circuit.
    pub public_prefixes: Option<Vec<String>>,
    /// The reference information of the provider.
    pub reference_comment: Option<String>,
    /// The region.
    pub region: Option<String>,
    /// The type of the service.
    pub service_type: Option<models::VirtualCircuitServiceType>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The type.
    pub type_: Option<models::VirtualCircuitType>,
    /// The IP MTU (layer 3) of the virtual circuit.
    pub ip_mtu: Option<models::VirtualCircuitIpMtu>,
    /// The name of the region of the FastConnect provider.
    pub provider_remote_region: Option<String>,
    /// The shared connection UUID.
    pub shared_connection_uuid: Option<String>,
    /// The account of the customer with the other cloud provider.
    pub remote_account_id: Option<String>,
    /// The traffic mode.
    pub traffic_mode: Option<models::VirtualCircuitTrafficMode>,
    /// The virtual circuit redundancy metadata.
    pub virtual_circuit_redundancy_metadata: Option<models::VirtualCircuitRedundancyMetadata>,
}

model! {
    VirtualCircuit {
        bandwidth_shape_name = "bandwidthShapeName";
        bgp_management = "bgpManagement";
        bgp_session_state = "bgpSessionState";
        bgp_ipv6_session_state = "bgpIpv6SessionState";
        compartment_id = "compartmentId";
        cross_connect_mappings = "crossConnectMappings";
        routing_policy = "routingPolicy";
        bgp_admin_state = "bgpAdminState";
        is_bfd_enabled = "isBfdEnabled";
        is_transport_mode = "isTransportMode";
        customer_bgp_asn = "customerBgpAsn";
        customer_asn = "customerAsn";
        defined_tags = "definedTags";
        display_name = "displayName";
        freeform_tags = "freeformTags";
        gateway_id = "gatewayId";
        id = "id";
        lifecycle_state = "lifecycleState";
        oracle_bgp_asn = "oracleBgpAsn";
        provider_name = "providerName";
        provider_service_id = "providerServiceId";
        provider_service_key_name = "providerServiceKeyName";
        provider_service_name = "providerServiceName";
        provider_state = "providerState";
        public_prefixes = "publicPrefixes";
        reference_comment = "referenceComment";
        region = "region";
        service_type = "serviceType";
        time_created = "timeCreated";
        type_ = "type";
        ip_mtu = "ipMtu";
        provider_remote_region = "providerRemoteRegion";
        shared_connection_uuid = "sharedConnectionUuid";
        remote_account_id = "remoteAccountId";
        traffic_mode = "trafficMode";
        virtual_circuit_redundancy_metadata = "virtualCircuitRedundancyMetadata";
    }
}
