// @generated from spec/demand-signal.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an OCC metric alarm.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateOccMetricAlarmDetails {
    /// The display name.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::OccMetricAlarmLifecycleState>,
    /// Whether the object is active.
    pub is_active: Option<bool>,
    /// The OCIDs of the topics for notifications.
    pub subscribers: Option<Vec<String>>,
    /// The frequency.
    pub frequency: Option<models::OccMetricAlarmFrequency>,
    /// The threshold at which the alarm is triggered.
    pub threshold: Option<i64>,
    /// The type of the threshold.
    pub threshold_type: Option<models::OccMetricAlarmThresholdType>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateOccMetricAlarmDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            lifecycle_state = "lifecycleState",
                with_lifecycle_state(models::OccMetricAlarmLifecycleState), clear_lifecycle_state;
            is_active = "isActive", with_is_active(bool), clear_is_active;
            subscribers = "subscribers", with_subscribers([String]), clear_subscribers;
            frequency = "frequency", with_frequency(models::OccMetricAlarmFrequency),
                clear_frequency;
            threshold = "threshold", with_threshold(i64), clear_threshold;
            threshold_type = "thresholdType",
                with_threshold_type(models::OccMetricAlarmThresholdType), clear_threshold_type;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
