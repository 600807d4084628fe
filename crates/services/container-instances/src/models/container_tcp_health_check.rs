// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A container TCP health check.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ContainerTcpHealthCheck {
    /// The name.
    pub name: Option<String>,
    /// The delay before the first check, in seconds.
    pub initial_delay_in_seconds: Option<i64>,
    /// The interval in seconds.
    pub interval_in_seconds: Option<i64>,
    /// The number of failures before action is taken.
    pub failure_threshold: Option<i64>,
    /// The number of consecutive successes after which the check counts as healthy again.
    pub success_threshold: Option<i64>,
    /// The timeout in seconds.
    pub timeout_in_seconds: Option<i64>,
    /// The status.
    pub status: Option<models::ContainerHealthCheckStatus>,
    /// The details of the status.
    pub status_details: Option<String>,
    /// The action after the health check of the container fails.
    pub failure_action: Option<models::ContainerHealthCheckFailureAction>,
    /// The port.
    pub port: i64,
}

model! {
    ContainerTcpHealthCheck, "healthCheckType" = "TCP" {
        name = "name";
        initial_delay_in_seconds = "initialDelayInSeconds";
        interval_in_seconds = "intervalInSeconds";
        failure_threshold = "failureThreshold";
        success_threshold = "successThreshold";
        timeout_in_seconds = "timeoutInSeconds";
        status = "status";
        status_details = "statusDetails";
        failure_action = "failureAction";
        port = "port";
    }
}
