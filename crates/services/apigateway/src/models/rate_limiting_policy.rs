// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A rate limiting policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RateLimitingPolicy {
    /// The rate in requests per second.
    pub rate_in_requests_per_second: i64,
    /// The rate key.
    pub rate_key: models::RateLimitingPolicyRateKey,
}

model! {
    RateLimitingPolicy {
        required {
            rate_in_requests_per_second = "rateInRequestsPerSecond",
                with_rate_in_requests_per_second(i64);
            rate_key = "rateKey", with_rate_key(models::RateLimitingPolicyRateKey);
        }
    }
}
