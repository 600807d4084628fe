// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a scheduled activity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduledActivitySummary {
    /// The ID of the resource. Cannot be changed later.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The cadence of runs.
    pub run_cycle: models::ScheduledActivityRunCycle,
    /// The OCID of the Fusion Applications environment.
    pub fusion_environment_id: String,
    /// The lifecycle state.
    pub lifecycle_state: models::ScheduledActivityLifecycleState,
    /// The actions.
    pub actions: Option<Vec<models::Action>>,
    /// The scheduled start time.
    pub time_scheduled_start: DateTime<Utc>,
    /// The scheduled end time of the refresh activity.
    pub time_expected_finish: DateTime<Utc>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The total delay, in hours.
    pub delay_in_hours: Option<i64>,
    /// The availability of the service during the refresh activity.
    pub service_availability: models::ScheduledActivityServiceAvailability,
    /// The time when the service accepted the request.
    pub time_accepted: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// The phase of the scheduled activity.
    pub scheduled_activity_phase: models::ScheduledActivityPhase,
    /// The ID shared by all scheduled activities of one maintenance.
    pub scheduled_activity_association_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    ScheduledActivitySummary {
        id = "id";
        display_name = "displayName";
        run_cycle = "runCycle";
        fusion_environment_id = "fusionEnvironmentId";
        lifecycle_state = "lifecycleState";
        actions = "actions";
        time_scheduled_start = "timeScheduledStart";
        time_expected_finish = "timeExpectedFinish";
        time_finished = "timeFinished";
        delay_in_hours = "delayInHours";
        service_availability = "serviceAvailability";
        time_accepted = "timeAccepted";
        time_updated = "timeUpdated";
        lifecycle_details = "lifecycleDetails";
        scheduled_activity_phase = "scheduledActivityPhase";
        scheduled_activity_association_id = "scheduledActivityAssociationId";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
    }
}
