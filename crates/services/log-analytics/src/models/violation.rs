// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A violation.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Violation {
    /// The indexes.
    pub indexes: Option<Vec<models::Indexes>>,
    /// The rule description.
    pub rule_description: Option<String>,
    /// The name of the rule.
    pub rule_name: Option<String>,
    /// The rule remediation.
    pub rule_remediation: Option<String>,
    /// The type of the rule.
    pub rule_type: Option<models::ViolationRuleType>,
}

model! {
    Violation {
        indexes = "indexes";
        rule_description = "ruleDescription";
        rule_name = "ruleName";
        rule_remediation = "ruleRemediation";
        rule_type = "ruleType";
    }
}
