// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A virtual circuit.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct VirtualCircuit {
    /// The bandwidth shape, which is the provisioned data rate of the connection. Example: `10
    /// Gbps`.
    pub bandwidth_shape_name: Option<String>,
    /// The option for the management of BGP.
    pub bgp_management: Option<models::VirtualCircuitBgpManagement>,
    /// The state of the BGP session.
    pub bgp_session_state: Option<models::VirtualCircuitBgpSessionState>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The mappings to cross-connects or cross-connect groups of the virtual circuit.
    pub cross_connect_mappings: Option<Vec<models::CrossConnectMapping>>,
    /// Whether the virtual circuit carries only encrypted traffic. Default: `false`.
    pub is_transport_mode: Option<bool>,
    /// The BGP ASN of the customer's network.
    pub customer_bgp_asn: Option<i64>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the gateway.
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
}

model! {
    VirtualCircuit {
        bandwidth_shape_name = "bandwidthShapeName";
        bgp_management = "bgpManagement";
        bgp_session_state = "bgpSessionState";
        compartment_id = "compartmentId";
        cross_connect_mappings = "crossConnectMappings";
        is_transport_mode = "isTransportMode";
        customer_bgp_asn = "customerBgpAsn";
        display_name = "displayName";
        gateway_id = "gatewayId";
        id = "id";
        lifecycle_state = "lifecycleState";
        oracle_bgp_asn = "oracleBgpAsn";
        provider_name = "providerName";
        provider_service_id = "providerServiceId";
        provider_service_name = "providerServiceName";
        provider_state = "providerState";
        public_prefixes = "publicPrefixes";
        reference_comment = "referenceComment";
        region = "region";
        service_type = "serviceType";
        time_created = "timeCreated";
        type_ = "type";
    }
}
