// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A steering policy weighted rule case.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SteeringPolicyWeightedRuleCase {
    /// The expression that determines at the time of a DNS query whether the case matches.
    pub case_condition: Option<String>,
    /// The answers that the rule applies to, with their data.
    pub answer_data: Option<Vec<models::SteeringPolicyWeightedAnswerData>>,
}

model! {
    SteeringPolicyWeightedRuleCase {
        optional {
            case_condition = "caseCondition", with_case_condition(String);
            answer_data = "answerData",
                with_answer_data([models::SteeringPolicyWeightedAnswerData]);
        }
    }
}
