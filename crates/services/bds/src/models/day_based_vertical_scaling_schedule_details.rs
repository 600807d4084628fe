// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a day based vertical scaling schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DayBasedVerticalScalingScheduleDetails {
    /// The time and vertical scaling configuration.
    pub time_and_vertical_scaling_config: Option<Vec<models::TimeAndVerticalScalingConfig>>,
}

model! {
    DayBasedVerticalScalingScheduleDetails, "scheduleType" = "DAY_BASED" {
        optional {
            time_and_vertical_scaling_config = "timeAndVerticalScalingConfig",
                with_time_and_vertical_scaling_config([models::TimeAndVerticalScalingConfig]);
        }
    }
}
