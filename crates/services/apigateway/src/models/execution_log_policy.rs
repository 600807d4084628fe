// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An execution log policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ExecutionLogPolicy {
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The log level.
    pub log_level: Option<models::ExecutionLogPolicyLogLevel>,
}

model! {
    ExecutionLogPolicy {
        optional {
            is_enabled = "isEnabled", with_is_enabled(bool);
            log_level = "logLevel", with_log_level(models::ExecutionLogPolicyLogLevel);
        }
    }
}
