// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of an ingest time rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IngestTimeRuleSummary {
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
    pub lifecycle_state: Option<models::IngestTimeRuleLifecycleState>,
    /// The display name.
    pub display_name: String,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The kind of the condition in the ingest time rule.
    pub condition_kind: Option<models::IngestTimeRuleConditionKind>,
    /// The name of the field.
    pub field_name: Option<String>,
    /// The value of the field.
    pub field_value: Option<String>,
}

model! {
    IngestTimeRuleSummary {
        id = "id";
        description = "description";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        lifecycle_state = "lifecycleState";
        display_name = "displayName";
        is_enabled = "isEnabled";
        condition_kind = "conditionKind";
        field_name = "fieldName";
        field_value = "fieldValue";
    }
}
