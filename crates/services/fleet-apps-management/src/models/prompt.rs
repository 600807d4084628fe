// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A prompt.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Prompt {
    /// The acceptance condition.
    pub acceptance_condition: models::PromptAcceptanceCondition,
    /// The choice groups.
    pub choice_group: Option<Vec<models::Choice>>,
}

model! {
    Prompt {
        acceptance_condition = "acceptanceCondition";
        choice_group = "choiceGroup";
    }
}
