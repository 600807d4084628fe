// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of load balancer health.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoadBalancerHealthSummary {
    /// The OCID of the load balancer.
    pub load_balancer_id: String,
    /// The status.
    pub status: models::LoadBalancerHealthStatus,
}

model! {
    LoadBalancerHealthSummary {
        load_balancer_id = "loadBalancerId";
        status = "status";
    }
}
