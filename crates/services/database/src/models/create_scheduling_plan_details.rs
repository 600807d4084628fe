// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a scheduling plan to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateSchedulingPlanDetails {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the scheduling policy.
    pub scheduling_policy_id: String,
    /// The OCID of the resource.
    pub resource_id: String,
    /// The type of the service.
    pub service_type: models::SchedulingPlanServiceType,
    /// Whether recommended scheduled actions are generated for the scheduling plan.
    pub is_using_recommended_scheduled_actions: Option<bool>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The intent of the scheduling plan.
    pub plan_intent: Option<models::SchedulingPlanPlanIntent>,
}

model! {
    CreateSchedulingPlanDetails {
        required {
            compartment_id = "compartmentId", with_compartment_id(String);
            scheduling_policy_id = "schedulingPolicyId", with_scheduling_policy_id(String);
            resource_id = "resourceId", with_resource_id(String);
            service_type = "serviceType", with_service_type(models::SchedulingPlanServiceType);
        }
        optional {
            is_using_recommended_scheduled_actions = "isUsingRecommendedScheduledActions",
                with_is_using_recommended_scheduled_actions(bool);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
            plan_intent = "planIntent", with_plan_intent(models::SchedulingPlanPlanIntent);
        }
    }
}
