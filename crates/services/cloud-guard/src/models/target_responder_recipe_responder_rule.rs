// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A target responder recipe responder rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TargetResponderRecipeResponderRule {
    /// The ID of the responder rule.
    pub responder_rule_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The type.
    pub type_: Option<models::TargetResponderRecipeResponderRuleType>,
    /// The policies.
    pub policies: Option<Vec<String>>,
    /// The execution modes that the responder rule supports.
    pub supported_modes: Option<Vec<models::TargetResponderRecipeResponderRuleSupportedMode>>,
    /// The details.
    pub details: Option<models::ResponderRuleDetails>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::TargetResponderRecipeResponderRuleLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
}

model! {
    TargetResponderRecipeResponderRule {
        responder_rule_id = "responderRuleId";
        display_name = "displayName";
        description = "description";
        type_ = "type";
        policies = "policies";
        supported_modes = "supportedModes";
        details = "details";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
    }
}
