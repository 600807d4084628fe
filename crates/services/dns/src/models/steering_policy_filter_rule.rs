// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A steering policy filter rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SteeringPolicyFilterRule {
    /// The description.
    pub description: Option<String>,
    /// The cases of the rule, which define alternative configurations for DNS queries.
    pub cases: Option<Vec<models::SteeringPolicyFilterRuleCase>>,
    /// The answer data that applies if the rule has no cases or the matching case has no matching
    /// answer.
    pub default_answer_data: Option<Vec<models::SteeringPolicyFilterAnswerData>>,
}

model! {
    SteeringPolicyFilterRule, "ruleType" = "FILTER" {
        optional {
            description = "description", with_description(String);
            cases = "cases", with_cases([models::SteeringPolicyFilterRuleCase]);
            default_answer_data = "defaultAnswerData",
                with_default_answer_data([models::SteeringPolicyFilterAnswerData]);
        }
    }
}
