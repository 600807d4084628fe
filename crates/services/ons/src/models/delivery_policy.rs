// @generated from spec/ons.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A delivery policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DeliveryPolicy {
    /// The backoff retry policy.
    pub backoff_retry_policy: Option<models::BackoffRetryPolicy>,
}

model! {
    DeliveryPolicy {
        optional {
            backoff_retry_policy = "backoffRetryPolicy",
                with_backoff_retry_policy(models::BackoffRetryPolicy);
        }
    }
}
