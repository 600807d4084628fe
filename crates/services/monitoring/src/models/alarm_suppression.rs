// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// An alarm suppression.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AlarmSuppression {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The target of the alarm suppression.
    pub alarm_suppression_target: models::AlarmSuppressionTarget,
    /// The level of the suppression: the whole alarm or specific dimensions.
    pub level: models::AlarmSuppressionLevel,
    /// The preconditions of the alarm suppression.
    pub suppression_conditions: Option<Vec<models::SuppressionCondition>>,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The dimensions.
    pub dimensions: Option<BTreeMap<String, String>>,
    /// The start time of the suppression, inclusive.
    pub time_suppress_from: DateTime<Utc>,
    /// The end time of the suppression, inclusive.
    pub time_suppress_until: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::AlarmSuppressionLifecycleState,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    AlarmSuppression {
        id = "id";
        compartment_id = "compartmentId";
        alarm_suppression_target = "alarmSuppressionTarget";
        level = "level";
        suppression_conditions = "suppressionConditions";
        display_name = "displayName";
        description = "description";
        dimensions = "dimensions";
        time_suppress_from = "timeSuppressFrom";
        time_suppress_until = "timeSuppressUntil";
        lifecycle_state = "lifecycleState";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
