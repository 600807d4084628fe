// @generated from spec/network-load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A health check result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthCheckResult {
    /// The time of the event.
    pub timestamp: DateTime<Utc>,
    /// The latest result of the health check.
    pub health_check_status: models::HealthCheckResultHealthCheckStatus,
}

model! {
    HealthCheckResult {
        timestamp = "timestamp";
        health_check_status = "healthCheckStatus";
    }
}
