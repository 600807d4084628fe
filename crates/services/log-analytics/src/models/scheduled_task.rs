// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, tagged_union};

use crate::models;

tagged_union! {
    /// A scheduled task.
    ///
    /// The field `kind` selects the variant.
    pub enum ScheduledTask by "kind" {
        Standard(models::StandardTask) = "STANDARD", as_standard;
    }
    shared {
        /// The OCID of the resource.
        id = "id", str, in Standard;
        /// The display name.
        display_name = "displayName", str, in Standard;
        /// The description.
        description = "description", str, in Standard;
        /// The type of the task.
        task_type = "taskType", copy models::ScheduledTaskTaskType, in Standard;
        /// The schedules.
        schedules = "schedules", ref [models::Schedule], in Standard;
        /// The action.
        action = "action", ref models::Action, in Standard;
        /// The status of the task.
        task_status = "taskStatus", copy models::ScheduledTaskTaskStatus, in Standard;
        /// The reason why the task is paused.
        pause_reason = "pauseReason", copy models::ScheduledTaskPauseReason, in Standard;
        /// The OCID of the work request.
        work_request_id = "workRequestId", str, in Standard;
        /// The number of occurrences.
        num_occurrences = "numOccurrences", copy i64, in Standard;
        /// The OCID of the compartment.
        compartment_id = "compartmentId", str, in Standard;
        /// The creation time.
        time_created = "timeCreated", copy DateTime<Utc>, in Standard;
        /// The time of the last update.
        time_updated = "timeUpdated", copy DateTime<Utc>, in Standard;
        /// The time of the next execution.
        time_of_next_execution = "timeOfNextExecution", copy DateTime<Utc>, in Standard;
        /// The lifecycle state.
        lifecycle_state = "lifecycleState", copy models::ScheduledTaskLifecycleState, in Standard;
        /// Free-form tags: simple key-value pairs.
        freeform_tags = "freeformTags", ref BTreeMap<String, String>, in Standard;
        /// Defined tags: keys and values, grouped by tag namespace.
        defined_tags = "definedTags", ref BTreeMap<String, BTreeMap<String, Value>>, in Standard;
    }
}
