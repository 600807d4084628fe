// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A rule summary report.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleSummaryReport {
    /// The total count.
    pub total_count: i64,
    /// The number of ingest time rules.
    pub ingest_time_rules_count: i64,
    /// The number of saved search rules.
    pub saved_search_rules_count: i64,
}

model! {
    RuleSummaryReport {
        total_count = "totalCount";
        ingest_time_rules_count = "ingestTimeRulesCount";
        saved_search_rules_count = "savedSearchRulesCount";
    }
}
