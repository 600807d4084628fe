// @generated from spec/integration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an integration instance network endpoint to change.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeIntegrationInstanceNetworkEndpointDetails {
    /// The details of the network endpoint.
    pub network_endpoint_details: Option<models::NetworkEndpointDetails>,
}

model! {
    ChangeIntegrationInstanceNetworkEndpointDetails {
        optional {
            network_endpoint_details = "networkEndpointDetails",
                with_network_endpoint_details(models::NetworkEndpointDetails);
        }
    }
}
