// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A steering policy priority rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SteeringPolicyPriorityRule {
    /// The description.
    pub description: Option<String>,
    /// The cases of the rule, which define alternative configurations for DNS queries.
    pub cases: Option<Vec<models::SteeringPolicyPriorityRuleCase>>,
    /// The answer data that applies if the rule has no cases or the matching case has no matching
    /// answer.
    pub default_answer_data: Option<Vec<models::SteeringPolicyPriorityAnswerData>>,
}

model! {
    SteeringPolicyPriorityRule, "ruleType" = "PRIORITY" {
        optional {
            description = "description", with_description(String);
            cases = "cases", with_cases([models::SteeringPolicyPriorityRuleCase]);
            default_answer_data = "defaultAnswerData",
                with_default_answer_data([models::SteeringPolicyPriorityAnswerData]);
        }
    }
}
