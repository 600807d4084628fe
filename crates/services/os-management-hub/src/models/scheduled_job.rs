// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A scheduled job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduledJob {
    /// The OCID of the resource.
    pub id: String,
    /// The display name.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The description.
    pub description: Option<String>,
    /// The type of the schedule.
    pub schedule_type: models::ScheduledJobScheduleType,
    /// The locations.
    pub locations: Option<Vec<models::ManagedInstanceLocation>>,
    /// The time of the next execution.
    pub time_next_execution: DateTime<Utc>,
    /// The time of the last execution of the scheduled job.
    pub time_last_execution: Option<DateTime<Utc>>,
    /// The recurrence of the scheduled job, as an iCalendar rule with `FREQ` and `INTERVAL`.
    pub recurring_rule: Option<String>,
    /// The OCIDs of the managed instances. A job has one type of target: instances, groups,
    /// compartments or lifecycle stages.
    pub managed_instance_ids: Option<Vec<String>>,
    /// The OCIDs of the managed instance groups.
    pub managed_instance_group_ids: Option<Vec<String>>,
    /// The OCIDs of the compartments that the scheduled job operates on.
    pub managed_compartment_ids: Option<Vec<String>>,
    /// The OCIDs of the lifecycle stages.
    pub lifecycle_stage_ids: Option<Vec<String>>,
    /// The OCIDs of the dynamic sets.
    pub dynamic_set_ids: Option<Vec<String>>,
    /// Whether the scheduled job applies to all compartments below the root compartment.
    pub is_subcompartment_included: Option<bool>,
    /// The operations.
    pub operations: Vec<models::ScheduledJobOperation>,
    /// The OCIDs of the work requests.
    pub work_request_ids: Option<Vec<String>>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: DateTime<Utc>,
    /// The lifecycle state.
    pub lifecycle_state: models::ScheduledJobLifecycleState,
    /// Whether the resource is managed by the Autonomous Linux service.
    pub is_managed_by_autonomous_linux: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// Whether the object is restricted.
    pub is_restricted: Option<bool>,
    /// The intervals in minutes before each automatic retry of the failed job.
    pub retry_intervals: Option<Vec<i64>>,
    /// The OCID of the work request.
    pub work_request_id: Option<String>,
}

model! {
    ScheduledJob {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        description = "description";
        schedule_type = "scheduleType";
        locations = "locations";
        time_next_execution = "timeNextExecution";
        time_last_execution = "timeLastExecution";
        recurring_rule = "recurringRule";
        managed_instance_ids = "managedInstanceIds";
        managed_instance_group_ids = "managedInstanceGroupIds";
        managed_compartment_ids = "managedCompartmentIds";
        lifecycle_stage_ids = "lifecycleStageIds";
        dynamic_set_ids = "dynamicSetIds";
        is_subcompartment_included = "isSubcompartmentIncluded";
        operations = "operations";
        work_request_ids = "workRequestIds";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        lifecycle_state = "lifecycleState";
        is_managed_by_autonomous_linux = "isManagedByAutonomousLinux";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
        is_restricted = "isRestricted";
        retry_intervals = "retryIntervals";
        work_request_id = "workRequestId";
    }
}
