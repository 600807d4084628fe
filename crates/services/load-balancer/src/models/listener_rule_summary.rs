// @generated from spec/load-balancer.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The summary of a listener rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ListenerRuleSummary {
    /// The rule.
    pub rule: Option<models::Rule>,
    /// The name of the rule set.
    pub rule_set_name: Option<String>,
}

model! {
    ListenerRuleSummary {
        rule = "rule";
        rule_set_name = "ruleSetName";
    }
}
