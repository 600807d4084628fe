// @generated from spec/usage-api.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduleSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The name.
    pub name: String,
    /// The description.
    pub description: Option<String>,
    /// The time of the next run.
    pub time_next_run: Option<DateTime<Utc>>,
    /// The frequency of the schedule, in the recurrence format of RFC 5545.
    pub schedule_recurrences: String,
    /// The scheduled time.
    pub time_scheduled: DateTime<Utc>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The lifecycle state.
    pub lifecycle_state: models::ScheduleLifecycleState,
}

model! {
    ScheduleSummary {
        id = "id";
        name = "name";
        description = "description";
        time_next_run = "timeNextRun";
        schedule_recurrences = "scheduleRecurrences";
        time_scheduled = "timeScheduled";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        lifecycle_state = "lifecycleState";
    }
}
