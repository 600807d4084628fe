// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a target responder rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateTargetResponderRuleDetails {
    /// The condition.
    pub condition: Option<models::Condition>,
    /// The configurations.
    pub configurations: Option<Vec<models::ResponderConfiguration>>,
    /// The mode.
    pub mode: Option<models::TargetResponderRuleMode>,
}

model! {
    UpdateTargetResponderRuleDetails {
        optional {
            condition = "condition", with_condition(models::Condition);
            configurations = "configurations",
                with_configurations([models::ResponderConfiguration]);
            mode = "mode", with_mode(models::TargetResponderRuleMode);
        }
    }
}
