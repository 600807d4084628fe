// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A WAF blocked request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WafBlockedRequest {
    /// The time of the observation.
    pub time_observed: Option<DateTime<Utc>>,
    /// The time span of the data, in seconds.
    pub time_range_in_seconds: Option<i64>,
    /// The WAF feature.
    pub waf_feature: Option<models::WafBlockedRequestWafFeature>,
    /// The count.
    pub count: Option<i64>,
}

model! {
    WafBlockedRequest {
        time_observed = "timeObserved";
        time_range_in_seconds = "timeRangeInSeconds";
        waf_feature = "wafFeature";
        count = "count";
    }
}
