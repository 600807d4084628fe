// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

/// The details of a maintenance window to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateMaintenanceWindowDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// Whether operations that require downtime are allowed in the maintenance window.
    pub is_outage: Option<bool>,
    /// The start time of the schedule.
    pub time_schedule_start: DateTime<Utc>,
    /// The duration.
    pub duration: String,
    /// Whether the maintenance window is recurring.
    pub is_recurring: Option<bool>,
    /// The recurrence rule of the maintenance window (RFC 5545).
    pub recurrences: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateMaintenanceWindowDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            time_schedule_start = "timeScheduleStart", with_time_schedule_start(DateTime<Utc>);
            duration = "duration", with_duration(String);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            is_outage = "isOutage", with_is_outage(bool);
            is_recurring = "isRecurring", with_is_recurring(bool);
            recurrences = "recurrences", with_recurrences(String);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
