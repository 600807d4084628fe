// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a DR plan group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDrPlanGroupDetails {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// The type.
    pub type_: Option<models::DrPlanGroupType>,
    /// Whether the pause group is executed. Only for groups of the type `USER_DEFINED_PAUSE`.
    pub is_pause_enabled: Option<bool>,
    /// The steps.
    pub steps: Option<Vec<models::UpdateDrPlanStepDetails>>,
}

model! {
    UpdateDrPlanGroupDetails {
        optional {
            id = "id", with_id(String);
            display_name = "displayName", with_display_name(String);
            type_ = "type", with_type(models::DrPlanGroupType);
            is_pause_enabled = "isPauseEnabled", with_is_pause_enabled(bool);
            steps = "steps", with_steps([models::UpdateDrPlanStepDetails]);
        }
    }
}
