// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A request rate limiting configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestRateLimitingConfiguration {
    /// The period, in seconds.
    pub period_in_seconds: i64,
    /// The requests limit.
    pub requests_limit: i64,
    /// The action duration, in seconds.
    pub action_duration_in_seconds: Option<i64>,
}

model! {
    RequestRateLimitingConfiguration {
        required {
            period_in_seconds = "periodInSeconds", with_period_in_seconds(i64);
            requests_limit = "requestsLimit", with_requests_limit(i64);
        }
        optional {
            action_duration_in_seconds = "actionDurationInSeconds",
                with_action_duration_in_seconds(i64);
        }
    }
}
