// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, model};

use crate::models;

/// The details of an execution action to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateExecutionActionDetails {
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The OCID of the execution window.
    pub execution_window_id: String,
    /// The action on the resource.
    pub action_type: models::ExecutionActionActionType,
    /// The parameters of the action, as names and values.
    pub action_params: Option<BTreeMap<String, String>>,
    /// The members of the action.
    pub action_members: Option<Vec<models::ExecutionActionMember>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
}

model! {
    CreateExecutionActionDetails {
        required {
            execution_window_id = "executionWindowId", with_execution_window_id(String);
            action_type = "actionType", with_action_type(models::ExecutionActionActionType);
        }
        optional {
            compartment_id = "compartmentId", with_compartment_id(String);
            action_params = "actionParams", with_action_params({String});
            action_members = "actionMembers", with_action_members([models::ExecutionActionMember]);
            freeform_tags = "freeformTags", with_freeform_tags({String});
            defined_tags = "definedTags", with_defined_tags({{Value}});
        }
    }
}
