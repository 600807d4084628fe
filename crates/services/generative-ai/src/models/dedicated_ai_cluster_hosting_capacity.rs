// @generated from spec/generative-ai.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The total and used endpoint capacity of a hosting cluster.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DedicatedAiClusterHostingCapacity {
    /// The total number of endpoints that the cluster can host.
    pub total_endpoint_capacity: Option<i64>,
    /// The number of endpoints that the cluster hosts.
    pub used_endpoint_capacity: Option<i64>,
}

model! {
    DedicatedAiClusterHostingCapacity, "capacityType" = "HOSTING_CAPACITY" {
        total_endpoint_capacity = "totalEndpointCapacity";
        used_endpoint_capacity = "usedEndpointCapacity";
    }
}
