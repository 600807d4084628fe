// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A fast connect provider service.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FastConnectProviderService {
    /// The description.
    pub description: Option<String>,
    /// The OCID of the resource.
    pub id: String,
    /// The party that manages the BGP information of private peerings.
    pub private_peering_bgp_management:
        models::FastConnectProviderServicePrivatePeeringBgpManagement,
    /// The name of the provider.
    pub provider_name: String,
    /// The name of the service of the provider.
    pub provider_service_name: String,
    /// The party that manages the BGP information of public peerings.
    pub public_peering_bgp_management: models::FastConnectProviderServicePublicPeeringBgpManagement,
    /// The types of virtual circuits that the service supports.
    pub supported_virtual_circuit_types:
        Option<Vec<models::FastConnectProviderServiceSupportedVirtualCircuitType>>,
    /// The customer ASN management.
    pub customer_asn_management: models::FastConnectProviderServiceCustomerAsnManagement,
    /// The provider service key management.
    pub provider_service_key_management:
        models::FastConnectProviderServiceProviderServiceKeyManagement,
    /// The bandwith shape management.
    pub bandwith_shape_management: models::FastConnectProviderServiceBandwithShapeManagement,
    /// The required total cross connects.
    pub required_total_cross_connects: i64,
    /// The type.
    pub type_: models::FastConnectProviderServiceType,
}

model! {
    FastConnectProviderService {
        description = "description";
        id = "id";
        private_peering_bgp_management = "privatePeeringBgpManagement";
        provider_name = "providerName";
        provider_service_name = "providerServiceName";
        public_peering_bgp_management = "publicPeeringBgpManagement";
        supported_virtual_circuit_types = "supportedVirtualCircuitTypes";
        customer_asn_management = "customerAsnManagement";
        provider_service_key_management = "providerServiceKeyManagement";
        bandwith_shape_management = "bandwithShapeManagement";
        required_total_cross_connects = "requiredTotalCrossConnects";
        type_ = "type";
    }
}
