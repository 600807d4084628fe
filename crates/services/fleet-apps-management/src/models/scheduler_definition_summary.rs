// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// The summary of a scheduler definition.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchedulerDefinitionSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The display name. Does not have to be unique.
    pub display_name: String,
    /// The description.
    pub description: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The region of the resource.
    pub resource_region: Option<String>,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// The time of the next run of the job.
    pub time_of_next_run: Option<DateTime<Utc>>,
    /// The schedule.
    pub schedule: Option<models::Schedule>,
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
    /// The lifecycle state.
    pub lifecycle_state: Option<models::SchedulerDefinitionLifecycleState>,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    SchedulerDefinitionSummary {
        id = "id";
        display_name = "displayName";
        description = "description";
        compartment_id = "compartmentId";
        resource_region = "resourceRegion";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        time_of_next_run = "timeOfNextRun";
        schedule = "schedule";
        count_of_affected_action_groups = "countOfAffectedActionGroups";
        count_of_affected_resources = "countOfAffectedResources";
        count_of_affected_targets = "countOfAffectedTargets";
        products = "products";
        lifecycle_operations = "lifecycleOperations";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
