// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An access log policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AccessLogPolicy {
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
}

model! {
    AccessLogPolicy {
        optional {
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
    }
}
