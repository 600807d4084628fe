// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, update};

/// The fields to update in an execution window.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateExecutionWindowDetails {
    /// The scheduled time.
    pub time_scheduled: Option<DateTime<Utc>>,
    /// The duration of the scheduling window, in minutes.
    pub window_duration_in_mins: Option<i64>,
    /// Whether the planned duration of the scheduling window is strictly enforced.
    pub is_enforced_duration: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateExecutionWindowDetails {
        optional {
            time_scheduled = "timeScheduled", with_time_scheduled(DateTime<Utc>),
                clear_time_scheduled;
            window_duration_in_mins = "windowDurationInMins", with_window_duration_in_mins(i64),
                clear_window_duration_in_mins;
            is_enforced_duration = "isEnforcedDuration", with_is_enforced_duration(bool),
                clear_is_enforced_duration;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
