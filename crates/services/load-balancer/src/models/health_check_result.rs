// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A health check result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct HealthCheckResult {
    /// The OCID of the subnet.
    pub subnet_id: String,
    /// The source IP address. Example: `10.0.0.7`.
    pub source_ip_address: String,
    /// The time of the event.
    pub timestamp: DateTime<Utc>,
    /// The latest result of the health check.
    pub health_check_status: models::HealthCheckResultHealthCheckStatus,
}

model! {
    HealthCheckResult {
        subnet_id = "subnetId";
        source_ip_address = "sourceIpAddress";
        timestamp = "timestamp";
        health_check_status = "healthCheckStatus";
    }
}
