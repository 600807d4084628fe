// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Match information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MatchInfo {
    /// The matching log entry end index.
    pub matching_log_entry_end_index: Option<i64>,
    /// The score of the regular expression.
    pub regex_score: Option<i64>,
    /// The number of steps.
    pub step_count: Option<i64>,
}

model! {
    MatchInfo {
        matching_log_entry_end_index = "matchingLogEntryEndIndex";
        regex_score = "regexScore";
        step_count = "stepCount";
    }
}
