// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A rate limit.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RateLimit {
    /// The value.
    pub value: i64,
    /// The unit.
    pub unit: models::RateLimitUnit,
}

model! {
    RateLimit {
        required {
            value = "value", with_value(i64);
            unit = "unit", with_unit(models::RateLimitUnit);
        }
    }
}
