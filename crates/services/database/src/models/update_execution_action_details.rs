// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{BTreeMap, Value, update};

use crate::models;

/// The fields to update in an execution action.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateExecutionActionDetails {
    /// The OCID of the execution window.
    pub execution_window_id: Option<String>,
    /// The parameters of the action, as names and values.
    pub action_params: Option<BTreeMap<String, String>>,
    /// The members of the action.
    pub action_members: Option<Vec<models::ExecutionActionMember>>,
    /// Free-form tags: simple key-value pairs.
    pub freeform_tags: Option<BTreeMap<String, String>>,
    /// Defined tags: keys and values, grouped by tag namespace.
    pub defined_tags: Option<BTreeMap<String, BTreeMap<String, Value>>>,
    cleared: Vec<String>,
}

update! {
    UpdateExecutionActionDetails {
        optional {
            execution_window_id = "executionWindowId", with_execution_window_id(String),
                clear_execution_window_id;
            action_params = "actionParams", with_action_params({String}), clear_action_params;
            action_members = "actionMembers", with_action_members([models::ExecutionActionMember]),
                clear_action_members;
            freeform_tags = "freeformTags", with_freeform_tags({String}), clear_freeform_tags;
            defined_tags = "definedTags", with_defined_tags({{Value}}), clear_defined_tags;
        }
    }
}
