// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A scheduler job.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchedulerJob {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The scheduled time.
    pub time_scheduled: Option<DateTime<Utc>>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time.
    pub time_ended: Option<DateTime<Utc>>,
    /// The number of affected action groups.
    pub count_of_affected_action_groups: Option<i64>,
    /// The number of affected resources.
    pub count_of_affected_resources: Option<i64>,
    /// The number of affected targets.
    pub count_of_affected_targets: Option<i64>,
    /// The products.
    pub products: Option<Vec<String>>,
    /// The lifecycle operations in the schedule.
    pub lifecycle_operations: Option<Vec<String>>,
    /// The action groups of the schedule.
    pub action_groups: Option<Vec<models::ActionGroupDetails>>,
    /// The scheduler definition.
    pub scheduler_definition: Option<models::AssociatedSchedulerDefinition>,
    /// The lifecycle state.
    pub lifecycle_state: models::SchedulerJobLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: BTreeMap<String, String>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: BTreeMap<String, BTreeMap<String, Value>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    SchedulerJob {
        id = "id";
        display_name = "displayName";
        compartment_id = "compartmentId";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_scheduled = "timeScheduled";
        time_started = "timeStarted";
        time_ended = "timeEnded";
        count_of_affected_action_groups = "countOfAffectedActionGroups";
        count_of_affected_resources = "countOfAffectedResources";
        count_of_affected_targets = "countOfAffectedTargets";
        products = "products";
        lifecycle_operations = "lifecycleOperations";
        action_groups = "actionGroups";
        scheduler_definition = "schedulerDefinition";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
