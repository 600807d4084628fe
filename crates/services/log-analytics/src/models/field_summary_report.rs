// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A field summary report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FieldSummaryReport {
    /// The number of custom (user-defined) objects.
    pub non_oob_count: Option<i64>,
    /// The number of built-in objects.
    pub oob_count: Option<i64>,
    /// The usage details.
    pub usage_details: Option<Vec<models::UsageStatusItem>>,
}

model! {
    FieldSummaryReport {
        non_oob_count = "nonOobCount";
        oob_count = "oobCount";
        usage_details = "usageDetails";
    }
}
