// @generated from spec/bds.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a day based horizontal scaling schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DayBasedHorizontalScalingScheduleDetails {
    /// The time and horizontal scaling configuration.
    pub time_and_horizontal_scaling_config: Option<Vec<models::TimeAndHorizontalScalingConfig>>,
}

model! {
    DayBasedHorizontalScalingScheduleDetails, "scheduleType" = "DAY_BASED" {
        optional {
            time_and_horizontal_scaling_config = "timeAndHorizontalScalingConfig",
                with_time_and_horizontal_scaling_config([models::TimeAndHorizontalScalingConfig]);
        }
    }
}
