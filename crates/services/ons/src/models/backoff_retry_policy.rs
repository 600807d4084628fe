// @generated from spec/ons.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A backoff retry policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct BackoffRetryPolicy {
    /// The maximum retry duration. In milliseconds.
    pub max_retry_duration: i64,
    /// The type of the policy.
    pub policy_type: models::BackoffRetryPolicyPolicyType,
}

model! {
    BackoffRetryPolicy {
        required {
            max_retry_duration = "maxRetryDuration", with_max_retry_duration(i64);
            policy_type = "policyType", with_policy_type(models::BackoffRetryPolicyPolicyType);
        }
    }
}
