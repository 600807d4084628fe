// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, DateTime, Utc, Value, model};

use crate::models;

/// A scheduling plan.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SchedulingPlan {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the scheduling policy.
    pub scheduling_policy_id: String,
    /// The OCID of the resource.
    pub resource_id: String,
    /// The display name.
    pub display_name: Option<String>,
    /// The lifecycle state.
    pub lifecycle_state: models::SchedulingPlanLifecycleState,
    /// Details of the lifecycle state, such as the cause of a failure.
    pub lifecycle_details: Option<String>,
    /// Whether recommended scheduled actions are generated for the scheduling plan.
    pub is_using_recommended_scheduled_actions: Option<bool>,
    /// The intent of the scheduling plan.
    pub plan_intent: Option<models::SchedulingPlanPlanIntent>,
    /// The estimated time in minutes.
    pub estimated_time_in_mins: Option<i64>,
    /// The type of the service.
    pub service_type: models::SchedulingPlanServiceType,
    /// The creation time.
    pub time_created: DateTime<Utc>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// System tags, set by the service: keys and values, grouped by tag namespace.
    pub system_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    SchedulingPlan {
        id = "id";
        compartment_id = "compartmentId";
        scheduling_policy_id = "schedulingPolicyId";
        resource_id = "resourceId";
        display_name = "displayName";
        lifecycle_state = "lifecycleState";
        lifecycle_details = "lifecycleDetails";
        is_using_recommended_scheduled_actions = "isUsingRecommendedScheduledActions";
        plan_intent = "planIntent";
        estimated_time_in_mins = "estimatedTimeInMins";
        service_type = "serviceType";
        time_created = "timeCreated";
        time_updated = "timeUpdated";
        freeform_tags = "freeformTags";
        defined_tags = "definedTags";
        system_tags = "systemTags";
    }
}
