// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Insight limits.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct InsightLimits {
    /// The maximum time range days.
    pub max_time_range_days: Option<i64>,
    /// The maximum rows.
    pub max_rows: Option<i64>,
}

model! {
    InsightLimits {
        max_time_range_days = "maxTimeRangeDays";
        max_rows = "maxRows";
    }
}
