// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A DR plan step.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DrPlanStep {
    /// The ID of the resource.
    pub id: String,
    /// The ID of the group.
    pub group_id: String,
    /// The OCID of the member.
    pub member_id: Option<String>,
    /// The type.
    pub type_: models::DrPlanStepType,
    /// The effect of the refresh on the group or step.
    pub refresh_status: Option<models::DrPlanStepRefreshStatus>,
    /// The display name. Example: `DATABASE_SWITCHOVER`.
    pub display_name: String,
    /// The display name of the type. Example: `Database Switchover`.
    pub type_display_name: String,
    /// Whether the plan stops or continues if the step fails.
    pub error_mode: models::DrPlanStepErrorMode,
    /// The timeout. In seconds. Example: `600`.
    pub timeout: i64,
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
    /// The user defined step.
    pub user_defined_step: Option<models::DrPlanUserDefinedStep>,
}

model! {
    DrPlanStep {
        id = "id";
        group_id = "groupId";
        member_id = "memberId";
        type_ = "type";
        refresh_status = "refreshStatus";
        display_name = "displayName";
        type_display_name = "typeDisplayName";
        error_mode = "errorMode";
        timeout = "timeout";
        is_enabled = "isEnabled";
        user_defined_step = "userDefinedStep";
    }
}
