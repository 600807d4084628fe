// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Network load balancer health.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NetworkLoadBalancerHealth {
    /// The status.
    pub status: models::NetworkLoadBalancerHealthStatus,
    /// The warning state backend set names.
    pub warning_state_backend_set_names: Vec<String>,
    /// The names of the backend sets in the health state `CRITICAL`.
    pub critical_state_backend_set_names: Vec<String>,
    /// The unknown state backend set names.
    pub unknown_state_backend_set_names: Vec<String>,
    /// The number of backend sets of the load balancer. Example: `4`.
    pub total_backend_set_count: i64,
}

model! {
    NetworkLoadBalancerHealth {
        status = "status";
        warning_state_backend_set_names = "warningStateBackendSetNames";
        critical_state_backend_set_names = "criticalStateBackendSetNames";
        unknown_state_backend_set_names = "unknownStateBackendSetNames";
        total_backend_set_count = "totalBackendSetCount";
    }
}
