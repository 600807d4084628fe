// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, model};

/// The details of an alarm suppression history to summarize.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SummarizeAlarmSuppressionHistoryDetails {
    /// The dimensions.
    pub dimensions: Option<BTreeMap<String, String>>,
    /// Filters by the start time of the suppression, inclusive: at or after this time.
    pub time_suppress_from_greater_than_or_equal_to: Option<DateTime<Utc>>,
    /// The value of `timeSuppressFromLessThan`.
    pub time_suppress_from_less_than: Option<DateTime<Utc>>,
}

model! {
    SummarizeAlarmSuppressionHistoryDetails {
        optional {
            dimensions = "dimensions", with_dimensions({String});
            time_suppress_from_greater_than_or_equal_to = "timeSuppressFromGreaterThanOrEqualTo",
                with_time_suppress_from_greater_than_or_equal_to(DateTime<Utc>);
            time_suppress_from_less_than = "timeSuppressFromLessThan",
                with_time_suppress_from_less_than(DateTime<Utc>);
        }
    }
}
