// @generated from spec/disaster-recovery.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a DR plan step.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateDrPlanStepDetails {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The display name.
    pub display_name: Option<String>,
    /// Whether the plan stops or continues if the step fails.
    pub error_mode: Option<models::DrPlanStepErrorMode>,
    /// The timeout. In seconds. Example: `600`.
    pub timeout: Option<i64>,
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
    /// The user defined step.
    pub user_defined_step: Option<models::UpdateDrPlanUserDefinedStepDetails>,
}

model! {
    UpdateDrPlanStepDetails {
        optional {
            id = "id", with_id(String);
            display_name = "displayName", with_display_name(String);
            error_mode = "errorMode", with_error_mode(models::DrPlanStepErrorMode);
            timeout = "timeout", with_timeout(i64);
            is_enabled = "isEnabled", with_is_enabled(bool);
            user_defined_step = "userDefinedStep",
                with_user_defined_step(models::UpdateDrPlanUserDefinedStepDetails);
        }
    }
}
