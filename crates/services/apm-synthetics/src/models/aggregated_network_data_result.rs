// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An aggregated network data result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AggregatedNetworkDataResult {
    /// The aggregated network data.
    pub aggregated_network_data: models::AggregatedNetworkData,
}

model! {
    AggregatedNetworkDataResult {
        aggregated_network_data = "aggregatedNetworkData";
    }
}
