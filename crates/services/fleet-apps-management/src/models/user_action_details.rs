// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// The details of a user action.
    ///
    /// The field `level` selects the variant.
    pub enum UserActionDetails by "level", sent {
        ActionGroup(models::ActionGroupBasedUserActionDetails) = "ACTION_GROUP", as_action_group;
        StepName(models::StepBasedUserActionDetails) = "STEP_NAME", as_step_name;
    }
    shared {
        /// The action.
        action = "action", copy models::UserActionAction, in ActionGroup StepName;
    }
}
