// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An ingest time rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IngestTimeRule {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::IngestTimeRuleLifecycleState>,
    /// The display name.
    pub display_name: String,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The conditions.
    pub conditions: Option<models::IngestTimeRuleCondition>,
    /// The actions.
    pub actions: Option<Vec<models::IngestTimeRuleAction>>,
}

model! {
    IngestTimeRule {
        required {
            id = "id", with_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
            display_name = "displayName", with_display_name(String);
        }
        optional {
            description = "description", with_description(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            time_created = "timeCreated", with_time_created(DateTime<Utc>);
            time_updated = "timeUpdated", with_time_updated(DateTime<Utc>);
            lifecycle_state = "lifecycleState",
                with_lifecycle_state(models::IngestTimeRuleLifecycleState);
            is_enabled = "isEnabled", with_is_enabled(bool);
            conditions = "conditions", with_conditions(models::IngestTimeRuleCondition);
            actions = "actions", with_actions([models::IngestTimeRuleAction]);
        }
    }
}
