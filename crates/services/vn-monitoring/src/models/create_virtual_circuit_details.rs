// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

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
    /// Whether the virtual circuit carries only encrypted traffic. Default: `false`.
    pub is_transport_mode: Option<bool>,
    /// The BGP ASN of the customer's network.
    pub customer_bgp_asn: Option<i64>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the gateway.
    pub gateway_id: Option<String>,
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
    /// The public IP prefixes of the virtual circuit.
    pub public_prefixes: Option<Vec<models::CreateVirtualCircuitPublicPrefixDetails>>,
    /// The region. Example: `phx`.
    pub region: Option<String>,
    /// The type.
    pub type_: models::VirtualCircuitType,
}

model! {
    CreateVirtualCircuitDetails {
        bandwidth_shape_name = "bandwidthShapeName";
        compartment_id = "compartmentId";
        cross_connect_mappings = "crossConnectMappings";
        is_transport_mode = "isTransportMode";
        customer_bgp_asn = "customerBgpAsn";
        display_name = "displayName";
        gateway_id = "gatewayId";
        provider_name = "providerName";
        provider_service_id = "providerServiceId";
        provider_service_name = "providerServiceName";
        public_prefixes = "publicPrefixes";
        region = "region";
        type_ = "type";
    }
}
