// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A steering policy health rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SteeringPolicyHealthRule {
    /// The description.
    pub description: Option<String>,
    /// The cases of the rule, which define alternative configurations for DNS queries.
    pub cases: Option<Vec<models::SteeringPolicyHealthRuleCase>>,
}

model! {
    SteeringPolicyHealthRule, "ruleType" = "HEALTH" {
        optional {
            description = "description", with_description(String);
            cases = "cases", with_cases([models::SteeringPolicyHealthRuleCase]);
        }
    }
}
