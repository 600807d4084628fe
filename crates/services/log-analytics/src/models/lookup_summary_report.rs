// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A lookup summary report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LookupSummaryReport {
    /// The user created count.
    pub user_created_count: Option<i64>,
    /// The Oracle defined count.
    pub oracle_defined_count: Option<i64>,
    /// The total count.
    pub total_count: Option<i64>,
}

model! {
    LookupSummaryReport {
        user_created_count = "userCreatedCount";
        oracle_defined_count = "oracleDefinedCount";
        total_count = "totalCount";
    }
}
