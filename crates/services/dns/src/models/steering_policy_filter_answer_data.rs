// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Steering policy filter answer data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SteeringPolicyFilterAnswerData {
    /// The expression that selects the answers, such as those of a pool.
    pub answer_condition: Option<String>,
    /// Whether to keep.
    pub should_keep: Option<bool>,
}

model! {
    SteeringPolicyFilterAnswerData {
        optional {
            answer_condition = "answerCondition", with_answer_condition(String);
            should_keep = "shouldKeep", with_should_keep(bool);
        }
    }
}
