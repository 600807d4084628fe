// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of network load balancer health.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkLoadBalancerHealthSummary {
    /// The OCID of the network load balancer.
    pub network_load_balancer_id: String,
    /// The status.
    pub status: models::NetworkLoadBalancerHealthStatus,
}

model! {
    NetworkLoadBalancerHealthSummary {
        network_load_balancer_id = "networkLoadBalancerId";
        status = "status";
    }
}
