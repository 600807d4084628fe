// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Rule {
    /// The OCID of the resource.
    pub id: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::RuleLifecycleState>,
    /// The kind.
    pub kind: models::RuleKind,
    /// The target service.
    pub target_service: Option<String>,
    /// The display name.
    pub display_name: String,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The status of the latest execution of the task.
    pub last_execution_status: Option<models::RuleLastExecutionStatus>,
    /// The time of the last execution.
    pub time_last_executed: Option<DateTime<Utc>>,
}

model! {
    Rule {
        id = "id";
        description = "description";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        lifecycle_state = "lifecycleState";
        kind = "kind";
        target_service = "targetService";
        display_name = "displayName";
        is_enabled = "isEnabled";
        last_execution_status = "lastExecutionStatus";
        time_last_executed = "timeLastExecuted";
    }
}
