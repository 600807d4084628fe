// @generated from spec/monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The details of an alarm suppression to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateAlarmSuppressionDetails {
    /// The target of the alarm suppression.
    pub alarm_suppression_target: models::AlarmSuppressionTarget,
    /// The level of the suppression: the whole alarm or specific dimensions.
    pub level: Option<models::AlarmSuppressionLevel>,
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
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The preconditions of the alarm suppression.
    pub suppression_conditions: Option<Vec<models::SuppressionCondition>>,
}

model! {
    CreateAlarmSuppressionDetails {
        required {
            alarm_suppression_target = "alarmSuppressionTarget",
                with_alarm_suppression_target(models::AlarmSuppressionTarget);
            display_name = "displayName", with_display_name(String);
            time_suppress_from = "timeSuppressFrom", with_time_suppress_from(DateTime<Utc>);
            time_suppress_until = "timeSuppressUntil", with_time_suppress_until(DateTime<Utc>);
        }
        optional {
            level = "level", with_level(models::AlarmSuppressionLevel);
            description = "description", with_description(String);
            dimensions = "dimensions", with_dimensions({String});
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            suppression_conditions = "suppressionConditions",
                with_suppression_conditions([models::SuppressionCondition]);
        }
    }
}
