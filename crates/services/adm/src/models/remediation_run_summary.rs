// @generated from spec/adm.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a remediation run.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RemediationRunSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The OCID of the remediation recipe.
    pub remediation_recipe_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The type of the current stage in the remediation run.
    pub current_stage_type: Option<models::RemediationRunCurrentStageType>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::RemediationRunLifecycleState,
    /// The source that triggered the remediation run.
    pub remediation_run_source: models::RemediationRunSource,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    RemediationRunSummary {
        id = "id";
        display_name = "displayName";
        remediation_recipe_id = "remediationRecipeId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_started = "timeStarted";
        time_finished = "timeFinished";
        current_stage_type = "currentStageType";
        compartment_id = "compartmentId";
        lifecycle_state = "lifecycleState";
        remediation_run_source = "remediationRunSource";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
