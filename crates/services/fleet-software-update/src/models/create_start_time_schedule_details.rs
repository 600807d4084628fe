// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of a start time schedule to create.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateStartTimeScheduleDetails {
    /// The expected start time of the Exadata Fleet Update action.
    pub time_to_start: DateTime<Utc>,
}

model! {
    CreateStartTimeScheduleDetails, "type" = "START_TIME" {
        required {
            time_to_start = "timeToStart", with_time_to_start(DateTime<Utc>);
        }
    }
}
