// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A log type endpoint.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogTypeEndpoint {
    /// The log endpoint.
    pub log_endpoint: models::LogEndpoint,
}

model! {
    LogTypeEndpoint, "endpointType" = "LOG" {
        required {
            log_endpoint = "logEndpoint", with_log_endpoint(models::LogEndpoint);
        }
    }
}
