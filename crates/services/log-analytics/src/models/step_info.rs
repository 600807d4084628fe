// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Step information.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StepInfo {
    /// The input sequence current match.
    pub input_sequence_current_match: Option<String>,
    /// The regex engine class name.
    pub regex_engine_class_name: Option<String>,
    /// The number of steps.
    pub step_count: Option<i64>,
}

model! {
    StepInfo {
        input_sequence_current_match = "inputSequenceCurrentMatch";
        regex_engine_class_name = "regexEngineClassName";
        step_count = "stepCount";
    }
}
