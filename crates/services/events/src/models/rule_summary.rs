// @generated from spec/events.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RuleSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::RuleLifecycleState,
    /// The filter that selects the events which trigger the actions of the rule.
    pub condition: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    RuleSummary {
        id = "id";
        display_name = "displayName";
        description = "description";
        lifecycle_state = "lifecycleState";
        condition = "condition";
        compartment_id = "compartmentId";
        is_enabled = "isEnabled";
        time_created = "timeCreated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
