// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A log group summary report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogGroupSummaryReport {
    /// The count.
    pub count: Option<i64>,
}

model! {
    LogGroupSummaryReport {
        count = "count";
    }
}
