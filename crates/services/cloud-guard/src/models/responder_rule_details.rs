// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a responder rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponderRuleDetails {
    /// The condition.
    pub condition: Option<models::Condition>,
    /// The configurations.
    pub configurations: Option<Vec<models::ResponderConfiguration>>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// The mode.
    pub mode: Option<models::ResponderRuleMode>,
}

model! {
    ResponderRuleDetails {
        condition = "condition";
        configurations = "configurations";
        is_enabled = "isEnabled";
        mode = "mode";
    }
}
