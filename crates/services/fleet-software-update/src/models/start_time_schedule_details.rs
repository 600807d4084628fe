// @generated from spec/fleet-software-update.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of a time schedule to start.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StartTimeScheduleDetails {
    /// The expected start time of the Exadata Fleet Update action.
    pub time_to_start: DateTime<Utc>,
}

model! {
    StartTimeScheduleDetails, "type" = "START_TIME" {
        time_to_start = "timeToStart";
    }
}
