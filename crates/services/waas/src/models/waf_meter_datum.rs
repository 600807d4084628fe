// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A WAF meter datum.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WafMeterDatum {
    /// The time of the observation.
    pub time_observed: Option<DateTime<Utc>>,
    /// The time span of the data, in seconds.
    pub time_range_in_seconds: Option<i64>,
    /// The OCID of the tenancy.
    pub tenancy_id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the WAAS policy.
    pub waas_policy_id: Option<String>,
    /// Whether it is an OCI origin.
    pub is_oci_origin: Option<bool>,
    /// Whether the bot is enabled.
    pub is_bot_enabled: Option<bool>,
    /// The number of requests.
    pub request_count: Option<i64>,
    /// The traffic, in bytes.
    pub traffic_in_bytes: Option<i64>,
    /// The tag slug.
    ///
    /// Encoded as base64.
    pub tag_slug: Option<String>,
}

model! {
    WafMeterDatum {
        time_observed = "timeObserved";
        time_range_in_seconds = "timeRangeInSeconds";
        tenancy_id = "tenancyId";
        compartment_id = "compartmentId";
        waas_policy_id = "waasPolicyId";
        is_oci_origin = "isOciOrigin";
        is_bot_enabled = "isBotEnabled";
        request_count = "requestCount";
        traffic_in_bytes = "trafficInBytes";
        tag_slug = "tagSlug";
    }
}
