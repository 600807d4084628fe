// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Steering policy priority answer data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SteeringPolicyPriorityAnswerData {
    /// The expression that selects the answers, such as those of a pool.
    pub answer_condition: Option<String>,
    /// The value. From 0 to 255.
    pub value: i64,
}

model! {
    SteeringPolicyPriorityAnswerData {
        required {
            value = "value", with_value(i64);
        }
        optional {
            answer_condition = "answerCondition", with_answer_condition(String);
        }
    }
}
