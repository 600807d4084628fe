// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Steering policy weighted answer data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SteeringPolicyWeightedAnswerData {
    /// The expression that selects the answers, such as those of a pool.
    pub answer_condition: Option<String>,
    /// The value. From 0 to 255.
    pub value: i64,
}

model! {
    SteeringPolicyWeightedAnswerData {
        required {
            value = "value", with_value(i64);
        }
        optional {
            answer_condition = "answerCondition", with_answer_condition(String);
        }
    }
}
