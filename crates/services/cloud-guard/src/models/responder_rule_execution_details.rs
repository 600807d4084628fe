// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a responder rule execution.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponderRuleExecutionDetails {
    /// The condition.
    pub condition: Option<models::Condition>,
    /// The configurations.
    pub configurations: Option<Vec<models::ResponderConfiguration>>,
}

model! {
    ResponderRuleExecutionDetails {
        condition = "condition";
        configurations = "configurations";
    }
}
