// @generated from spec/apigateway.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A fixed TTL response cache store policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FixedTTLResponseCacheStorePolicy {
    /// The time to live, in seconds.
    pub time_to_live_in_seconds: i64,
}

model! {
    FixedTTLResponseCacheStorePolicy, "type" = "FIXED_TTL_STORE_POLICY" {
        required {
            time_to_live_in_seconds = "timeToLiveInSeconds", with_time_to_live_in_seconds(i64);
        }
    }
}
