// @generated from spec/data-science.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A recurring action, such as a job run every night.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Schedule {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the project.
    pub project_id: String,
    /// The display name.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The time of the schedule's last run.
    pub time_last_schedule_run: Option<DateTime<Utc>>,
    /// The time of the schedule's next run.
    pub time_next_scheduled_run: Option<DateTime<Utc>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The OCID of the creator.
    pub created_by: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ScheduleLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The details of the schedule's last run. Example: `Invoked ML Application trigger.`.
    pub last_schedule_run_details: Option<String>,
    /// The trigger of the schedule.
    pub trigger: models::ScheduleTrigger,
    /// The action of the schedule.
    pub action: models::ScheduleAction,
    /// The log to write to.
    pub log_details: Option<models::ScheduleLogDetails>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    Schedule {
        id = "id";
        compartment_id = "compartmentId";
        project_id = "projectId";
        display_name = "displayName";
        description = "description";
        time_last_schedule_run = "timeLastScheduleRun";
        time_next_scheduled_run = "timeNextScheduledRun";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        created_by = "createdBy";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        last_schedule_run_details = "lastScheduleRunDetails";
        trigger = "trigger";
        action = "action";
        log_details = "logDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
