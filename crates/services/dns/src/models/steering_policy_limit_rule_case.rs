// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A steering policy limit rule case.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SteeringPolicyLimitRuleCase {
    /// The expression that determines at the time of a DNS query whether the case matches.
    pub case_condition: Option<String>,
    /// The count.
    pub count: i64,
}

model! {
    SteeringPolicyLimitRuleCase {
        required {
            count = "count", with_count(i64);
        }
        optional {
            case_condition = "caseCondition", with_case_condition(String);
        }
    }
}
