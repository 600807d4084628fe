// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The fields to update in a schedule based horizontal scaling policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateScheduleBasedHorizontalScalingPolicyDetails {
    /// The time zone of the schedule, by its IANA name.
    pub timezone: Option<String>,
    /// The details of the schedule.
    pub schedule_details: Option<Vec<models::HorizontalScalingScheduleDetails>>,
}

model! {
    UpdateScheduleBasedHorizontalScalingPolicyDetails, "policyType" = "SCHEDULE_BASED_HORIZONTAL_SCALING_POLICY" {
        optional {
            timezone = "timezone", with_timezone(String);
            schedule_details = "scheduleDetails",
                with_schedule_details([models::HorizontalScalingScheduleDetails]);
        }
    }
}
