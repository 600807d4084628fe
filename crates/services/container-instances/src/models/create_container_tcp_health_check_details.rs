// @generated from spec/container-instances.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a container TCP health check to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateContainerTcpHealthCheckDetails {
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
    /// The action after the health check of the container fails.
    pub failure_action: Option<models::ContainerHealthCheckFailureAction>,
    /// The port.
    pub port: i64,
}

model! {
    CreateContainerTcpHealthCheckDetails, "healthCheckType" = "TCP" {
        required {
            port = "port", with_port(i64);
        }
        optional {
            name = "name", with_name(String);
            initial_delay_in_seconds = "initialDelayInSeconds", with_initial_delay_in_seconds(i64);
            interval_in_seconds = "intervalInSeconds", with_interval_in_seconds(i64);
            failure_threshold = "failureThreshold", with_failure_threshold(i64);
            success_threshold = "successThreshold", with_success_threshold(i64);
            timeout_in_seconds = "timeoutInSeconds", with_timeout_in_seconds(i64);
            failure_action = "failureAction",
                with_failure_action(models::ContainerHealthCheckFailureAction);
        }
    }
}
