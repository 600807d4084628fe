// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a log rule task.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogRuleTaskDetails {
    /// The condition.
    pub condition: String,
}

model! {
    LogRuleTaskDetails, "kind" = "logRule" {
        required {
            condition = "condition", with_condition(String);
        }
    }
}
