// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of a scheduled action to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateScheduledActionDetails {
    /// The action on the resource.
    pub action_type: models::ScheduledActionActionType,
    /// The parameters of the action, as names and values.
    pub action_params: Option<BTreeMap<String, String>>,
    /// The members of the action.
    pub action_members: Option<Vec<models::ActionMember>>,
    /// The OCID of the scheduling plan.
    pub scheduling_plan_id: String,
    /// The OCID of the scheduling window.
    pub scheduling_window_id: String,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    /// The OCID of the compartment.
    pub compartment_id: String,
}

model! {
    CreateScheduledActionDetails {
        required {
            action_type = "actionType", with_action_type(models::ScheduledActionActionType);
            scheduling_plan_id = "schedulingPlanId", with_scheduling_plan_id(String);
            scheduling_window_id = "schedulingWindowId", with_scheduling_window_id(String);
            compartment_id = "compartmentId", with_compartment_id(String);
        }
        optional {
            action_params = "actionParams", with_action_params({String});
            action_members = "actionMembers", with_action_members([models::ActionMember]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
