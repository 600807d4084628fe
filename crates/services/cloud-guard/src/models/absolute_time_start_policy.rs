// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// An absolute time start policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AbsoluteTimeStartPolicy {
    /// The start of the query.
    pub query_start_time: Option<DateTime<Utc>>,
}

model! {
    AbsoluteTimeStartPolicy, "startPolicyType" = "ABSOLUTE_TIME_START_POLICY" {
        optional {
            query_start_time = "queryStartTime", with_query_start_time(DateTime<Utc>);
        }
    }
}
