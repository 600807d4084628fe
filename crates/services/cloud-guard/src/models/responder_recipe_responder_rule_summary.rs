// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a responder recipe responder rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponderRecipeResponderRuleSummary {
    /// The ID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The type.
    pub type_: Option<models::ResponderRecipeResponderRuleType>,
    /// The policies.
    pub policies: Option<Vec<String>>,
    /// The execution modes that the responder rule supports.
    pub supported_modes: Option<Vec<models::ResponderRecipeResponderRuleSupportedMode>>,
    /// The details.
    pub details: Option<models::ResponderRuleDetails>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ResponderRecipeResponderRuleLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
}

model! {
    ResponderRecipeResponderRuleSummary {
        id = "id";
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
