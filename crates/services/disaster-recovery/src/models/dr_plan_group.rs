// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A DR plan group.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrPlanGroup {
    /// The ID of the resource.
    pub id: String,
    /// The type.
    pub type_: models::DrPlanGroupType,
    /// The effect of the refresh on the group or step.
    pub refresh_status: Option<models::DrPlanGroupRefreshStatus>,
    /// The display name. Example: `DATABASE_SWITCHOVER`.
    pub display_name: String,
    /// Whether the pause group is executed. Only for groups of the type `USER_DEFINED_PAUSE`.
    pub is_pause_enabled: Option<bool>,
    /// The steps.
    pub steps: Vec<models::DrPlanStep>,
}

model! {
    DrPlanGroup {
        id = "id";
        type_ = "type";
        refresh_status = "refreshStatus";
        display_name = "displayName";
        is_pause_enabled = "isPauseEnabled";
        steps = "steps";
    }
}
