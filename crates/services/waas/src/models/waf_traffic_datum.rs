// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A WAF traffic datum.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WafTrafficDatum {
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
    /// The traffic, in bytes.
    pub traffic_in_bytes: Option<i64>,
}

model! {
    WafTrafficDatum {
        time_observed = "timeObserved";
        time_range_in_seconds = "timeRangeInSeconds";
        tenancy_id = "tenancyId";
        compartment_id = "compartmentId";
        waas_policy_id = "waasPolicyId";
        traffic_in_bytes = "trafficInBytes";
    }
}
