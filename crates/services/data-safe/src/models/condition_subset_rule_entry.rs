// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A condition subset rule entry.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ConditionSubsetRuleEntry {
    /// The condition.
    pub condition: String,
}

model! {
    ConditionSubsetRuleEntry, "ruleType" = "CONDITION" {
        required {
            condition = "condition", with_condition(String);
        }
    }
}
