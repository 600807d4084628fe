// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A request rate limiting.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RequestRateLimiting {
    /// The rules.
    pub rules: Option<Vec<models::RequestRateLimitingRule>>,
}

model! {
    RequestRateLimiting {
        optional {
            rules = "rules", with_rules([models::RequestRateLimitingRule]);
        }
    }
}
