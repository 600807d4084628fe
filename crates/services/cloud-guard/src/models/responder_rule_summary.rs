// @generated from spec/cloud-guard.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a responder rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ResponderRuleSummary {
    /// The ID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: String,
    /// The type.
    pub type_: models::ResponderRuleType,
    /// The policies.
    pub policies: Option<Vec<String>>,
    /// The execution modes that the responder rule supports.
    pub supported_modes: Option<Vec<models::ResponderRuleSupportedMode>>,
    /// The details.
    pub details: Option<models::ResponderRuleDetails>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::ResponderRuleLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
}

model! {
    ResponderRuleSummary {
        id = "id";
        display_name = "displayName";
        description = "description";
        type_ = "type";
        policies = "policies";
        supported_modes = "supportedModes";
        details = "details";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
    }
}
