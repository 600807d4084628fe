// @generated from spec/dns.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A steering policy health rule case.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SteeringPolicyHealthRuleCase {
    /// The expression that determines at the time of a DNS query whether the case matches.
    pub case_condition: Option<String>,
}

model! {
    SteeringPolicyHealthRuleCase {
        optional {
            case_condition = "caseCondition", with_case_condition(String);
        }
    }
}
