// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, update};

/// The fields to update in a maintenance window.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateMaintenanceWindowDetails {
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether operations that require downtime are allowed in the maintenance window.
    pub is_outage: Option<bool>,
    /// The start time of the schedule.
    pub time_schedule_start: Option<DateTime<Utc>>,
    /// The duration.
    pub duration: Option<String>,
    /// Whether the maintenance window is recurring.
    pub is_recurring: Option<bool>,
    /// The recurrence rule of the maintenance window (RFC 5545).
    pub recurrences: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateMaintenanceWindowDetails {
        optional {
            display_name = "displayName", with_display_name(String), clear_display_name;
            description = "description", with_description(String), clear_description;
            is_outage = "isOutage", with_is_outage(bool), clear_is_outage;
            time_schedule_start = "timeScheduleStart", with_time_schedule_start(DateTime<Utc>),
                clear_time_schedule_start;
            duration = "duration", with_duration(String), clear_duration;
            is_recurring = "isRecurring", with_is_recurring(bool), clear_is_recurring;
            recurrences = "recurrences", with_recurrences(String), clear_recurrences;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
