// @generated from spec/psql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A PITR time window.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PitrTimeWindow {
    /// The start time of the recovery window.
    pub time_recovery_window_start: DateTime<Utc>,
    /// The end time of the recovery window.
    pub time_recovery_window_end: DateTime<Utc>,
}

model! {
    PitrTimeWindow {
        time_recovery_window_start = "timeRecoveryWindowStart";
        time_recovery_window_end = "timeRecoveryWindowEnd";
    }
}
