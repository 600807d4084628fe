// @generated from spec/devops.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A trigger schedule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TriggerSchedule {
    /// The type of the schedule.
    pub schedule_type: models::TriggerScheduleScheduleType,
    /// The custom schedule.
    pub custom_schedule: Option<String>,
}

model! {
    TriggerSchedule {
        required {
            schedule_type = "scheduleType", with_schedule_type(models::TriggerScheduleScheduleType);
        }
        optional {
            custom_schedule = "customSchedule", with_custom_schedule(String);
        }
    }
}
