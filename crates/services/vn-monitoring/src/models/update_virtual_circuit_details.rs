// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a virtual circuit.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateVirtualCircuitDetails {
    /// The bandwidth shape, which is the provisioned data rate of the connection.
    pub bandwidth_shape_name: Option<String>,
    /// The mappings to cross-connects or cross-connect groups of the virtual circuit.
    pub cross_connect_mappings: Option<Vec<models::CrossConnectMapping>>,
    /// Whether the virtual circuit carries only encrypted traffic.
    pub is_transport_mode: Option<bool>,
    /// The BGP ASN of the customer's network.
    pub customer_bgp_asn: Option<i64>,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The OCID of the gateway.
    pub gateway_id: Option<String>,
    /// The state of the virtual circuit at the provider. Relevant only for FastConnect through a
    /// provider.
    pub provider_state: Option<models::VirtualCircuitProviderState>,
    /// The reference information of the provider.
    pub reference_comment: Option<String>,
}

model! {
    UpdateVirtualCircuitDetails {
        bandwidth_shape_name = "bandwidthShapeName";
        cross_connect_mappings = "crossConnectMappings";
        is_transport_mode = "isTransportMode";
        customer_bgp_asn = "customerBgpAsn";
        display_name = "displayName";
        gateway_id = "gatewayId";
        provider_state = "providerState";
        reference_comment = "referenceComment";
    }
}
