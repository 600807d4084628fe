// @generated from spec/database-migration.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The summary of an advisor check.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdvisorCheckSummary {
    /// The pass results total count.
    pub pass_results_total_count: i64,
    /// The informational results total count.
    pub informational_results_total_count: i64,
    /// The warning results total count.
    pub warning_results_total_count: i64,
    /// The blocker results total count.
    pub blocker_results_total_count: i64,
    /// The fatal results total count.
    pub fatal_results_total_count: i64,
}

model! {
    AdvisorCheckSummary {
        pass_results_total_count = "passResultsTotalCount";
        informational_results_total_count = "informationalResultsTotalCount";
        warning_results_total_count = "warningResultsTotalCount";
        blocker_results_total_count = "blockerResultsTotalCount";
        fatal_results_total_count = "fatalResultsTotalCount";
    }
}
