// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a based horizontal scaling policy to schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ScheduleBasedHorizontalScalingPolicyDetails {
    /// The type of the trigger.
    pub trigger_type: models::AutoScalePolicyTriggerType,
    /// The action on the resource.
    pub action_type: models::AutoScalePolicyActionType,
    /// The time zone of the schedule, by its IANA name.
    pub timezone: Option<String>,
    /// The details of the schedule.
    pub schedule_details: Option<Vec<models::HorizontalScalingScheduleDetails>>,
}

model! {
    ScheduleBasedHorizontalScalingPolicyDetails, "policyType" = "SCHEDULE_BASED_HORIZONTAL_SCALING_POLICY" {
        trigger_type = "triggerType";
        action_type = "actionType";
        timezone = "timezone";
        schedule_details = "scheduleDetails";
    }
}
