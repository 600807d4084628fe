// @generated from spec/analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of an analytics instance network endpoint to change.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ChangeAnalyticsInstanceNetworkEndpointDetails {
    /// The details of the network endpoint.
    pub network_endpoint_details: models::NetworkEndpointDetails,
}

model! {
    ChangeAnalyticsInstanceNetworkEndpointDetails {
        required {
            network_endpoint_details = "networkEndpointDetails",
                with_network_endpoint_details(models::NetworkEndpointDetails);
        }
    }
}
