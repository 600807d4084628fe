// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A WAF request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WafRequest {
    /// The time of the observation.
    pub time_observed: Option<DateTime<Utc>>,
    /// The time span of the data, in seconds.
    pub time_range_in_seconds: Option<i64>,
    /// The count.
    pub count: Option<i64>,
}

model! {
    WafRequest {
        time_observed = "timeObserved";
        time_range_in_seconds = "timeRangeInSeconds";
        count = "count";
    }
}
