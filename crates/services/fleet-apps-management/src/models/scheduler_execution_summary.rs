// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a scheduler execution.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchedulerExecutionSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The name of the compartment.
    pub compartment_name: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The scheduled time.
    pub time_scheduled: Option<DateTime<Utc>>,
    /// The ID of the activity.
    pub activity_id: Option<String>,
    /// The ID of the resource.
    pub resource_id: Option<String>,
    /// The ID of the scheduler job.
    pub scheduler_job_id: Option<String>,
    /// The display name of the resource.
    pub resource_display_name: Option<String>,
    /// The ID of the runbook.
    pub runbook_id: Option<String>,
    /// The name of the runbook version.
    pub runbook_version_name: Option<String>,
    /// The runbook display name.
    pub runbook_display_name: Option<String>,
    /// The latest runbook version name.
    pub latest_runbook_version_name: Option<String>,
    /// The scheduler definition.
    pub scheduler_definition: Option<models::AssociatedSchedulerDefinition>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: models::SchedulerExecutionLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    SchedulerExecutionSummary {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        compartment_name = "compartmentName";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_scheduled = "timeScheduled";
        activity_id = "activityId";
        resource_id = "resourceId";
        scheduler_job_id = "schedulerJobId";
        resource_display_name = "resourceDisplayName";
        runbook_id = "runbookId";
        runbook_version_name = "runbookVersionName";
        runbook_display_name = "runbookDisplayName";
        latest_runbook_version_name = "latestRunbookVersionName";
        scheduler_definition = "schedulerDefinition";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
