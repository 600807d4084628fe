// @generated from spec/resource-scheduler.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduleSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The action.
    pub action: models::ScheduleAction,
    /// The description.
    pub description: Option<String>,
    /// The recurrence of the schedule, in RFC 5545 or cron format depending on `recurrenceType`.
    pub recurrence_details: String,
    /// The type of the recurrence.
    pub recurrence_type: models::ScheduleRecurrenceType,
    /// The filters for the resources.
    pub resource_filters: Option<Vec<models::ResourceFilter>>,
    /// The affected resources.
    pub resources: Option<Vec<models::Resource>>,
    /// The start time of the schedule.
    pub time_starts: Option<DateTime<Utc>>,
    /// The end time of the schedule.
    pub time_ends: Option<DateTime<Utc>>,
    /// The IANA time zone that the recurrence is evaluated in.
    pub local_time_zone: Option<String>,
    /// The creation time.
    pub time_created: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The time of the last run.
    pub time_last_run: Option<DateTime<Utc>>,
    /// The time of the next run.
    pub time_next_run: Option<DateTime<Utc>>,
    /// The status of the last work request.
    pub last_run_status: Option<models::ScheduleLastRunStatus>,
    /// The lifecycle state.
    pub lifecycle_state: models::ScheduleLifecycleState,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ScheduleSummary {
        id = "id";
        compartment_id = "compartmentId";
        display_name = "displayName";
        action = "action";
        description = "description";
        recurrence_details = "recurrenceDetails";
        recurrence_type = "recurrenceType";
        resource_filters = "resourceFilters";
        resources = "resources";
        time_starts = "timeStarts";
        time_ends = "timeEnds";
        local_time_zone = "localTimeZone";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_last_run = "timeLastRun";
        time_next_run = "timeNextRun";
        last_run_status = "lastRunStatus";
        lifecycle_state = "lifecycleState";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
