// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// Backend health.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackendHealth {
    /// The status.
    pub status: models::BackendHealthStatus,
    /// The most recent results of the health check.
    pub health_check_results: Vec<models::HealthCheckResult>,
}

model! {
    BackendHealth {
        status = "status";
        health_check_results = "healthCheckResults";
    }
}
