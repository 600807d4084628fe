// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, model};

use crate::models;

/// A regex match result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RegexMatchResult {
    /// The matched log entry end index.
    pub matched_log_entry_end_index: Option<i64>,
    /// The score of the regular expression.
    pub regex_score: Option<i64>,
    /// The regex steps information.
    pub regex_steps_info: Option<Vec<models::StepInfo>>,
    /// The number of steps.
    pub step_count: Option<i64>,
    /// The sub regexes match information, as key-value pairs.
    pub sub_regexes_match_info: Option<BTreeMap<String, models::MatchInfo>>,
}

model! {
    RegexMatchResult {
        matched_log_entry_end_index = "matchedLogEntryEndIndex";
        regex_score = "regexScore";
        regex_steps_info = "regexStepsInfo";
        step_count = "stepCount";
        sub_regexes_match_info = "subRegexesMatchInfo";
    }
}
