// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A steering policy limit rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SteeringPolicyLimitRule {
    /// The description.
    pub description: Option<String>,
    /// The cases of the rule, which define alternative configurations for DNS queries.
    pub cases: Option<Vec<models::SteeringPolicyLimitRuleCase>>,
    /// The number of defaults.
    pub default_count: Option<i64>,
}

model! {
    SteeringPolicyLimitRule, "ruleType" = "LIMIT" {
        optional {
            description = "description", with_description(String);
            cases = "cases", with_cases([models::SteeringPolicyLimitRuleCase]);
            default_count = "defaultCount", with_default_count(i64);
        }
    }
}
