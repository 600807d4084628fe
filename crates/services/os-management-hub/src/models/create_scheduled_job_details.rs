// @generated from spec/os-management-hub.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The details of a scheduled job to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateScheduledJobDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The display name. Does not have to be unique.
    pub display_name: Option<String>,
    /// The description.
    pub description: Option<String>,
    /// The type of the schedule.
    pub schedule_type: models::ScheduledJobScheduleType,
    /// The locations.
    pub locations: Option<Vec<models::ManagedInstanceLocation>>,
    /// The time of the next execution.
    pub time_next_execution: DateTime<Utc>,
    /// The recurrence of the scheduled job, as an iCalendar rule with `FREQ` and `INTERVAL`.
    pub recurring_rule: Option<String>,
    /// The OCIDs of the managed instances.
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
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The intervals in minutes before each automatic retry of the failed job.
    pub retry_intervals: Option<Vec<i64>>,
    /// Whether the resource is managed by the Autonomous Linux service.
    pub is_managed_by_autonomous_linux: Option<bool>,
    /// The OCID of the work request.
    pub work_request_id: Option<String>,
}

model! {
    CreateScheduledJobDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            schedule_type = "scheduleType", with_schedule_type(models::ScheduledJobScheduleType);
            time_next_execution = "timeNextExecution", with_time_next_execution(DateTime<Utc>);
            operations = "operations", with_operations([models::ScheduledJobOperation]);
        }
        optional {
            display_name = "displayName", with_display_name(String);
            description = "description", with_description(String);
            locations = "locations", with_locations([models::ManagedInstanceLocation]);
            recurring_rule = "recurringRule", with_recurring_rule(String);
            managed_instance_ids = "managedInstanceIds", with_managed_instance_ids([String]);
            managed_instance_group_ids = "managedInstanceGroupIds",
                with_managed_instance_group_ids([String]);
            managed_compartment_ids = "managedCompartmentIds",
                with_managed_compartment_ids([String]);
            lifecycle_stage_ids = "lifecycleStageIds", with_lifecycle_stage_ids([String]);
            dynamic_set_ids = "dynamicSetIds", with_dynamic_set_ids([String]);
            is_subcompartment_included = "isSubcompartmentIncluded",
                with_is_subcompartment_included(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            retry_intervals = "retryIntervals", with_retry_intervals([i64]);
            is_managed_by_autonomous_linux = "isManagedByAutonomousLinux",
                with_is_managed_by_autonomous_linux(bool);
            work_request_id = "workRequestId", with_work_request_id(String);
        }
    }
}
