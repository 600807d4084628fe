// @generated from spec/fleet-apps-management.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a time based pause.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TimeBasedPauseDetails {
    /// The duration in minutes.
    pub duration_in_minutes: i64,
}

model! {
    TimeBasedPauseDetails, "kind" = "TIME_BASED" {
        required {
            duration_in_minutes = "durationInMinutes", with_duration_in_minutes(i64);
        }
    }
}
