// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a remediation recipe.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemediationRecipeSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::RemediationRecipeLifecycleState,
    /// The OCID of the knowledge base.
    pub knowledge_base_id: String,
    /// Whether an update of the knowledge base triggers a run automatically.
    pub is_run_triggered_on_kb_change: bool,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    RemediationRecipeSummary {
        id = "id";
        display_name = "displayName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
        knowledge_base_id = "knowledgeBaseId";
        is_run_triggered_on_kb_change = "isRunTriggeredOnKbChange";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
