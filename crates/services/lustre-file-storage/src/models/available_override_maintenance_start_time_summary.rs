// @generated from spec/lustre-file-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The summary of an available override maintenance start time.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableOverrideMaintenanceStartTimeSummary {
    /// The time of the date available.
    pub time_date_available: DateTime<Utc>,
    /// The available start times, as `HH:mm`.
    pub start_times: Vec<String>,
}

model! {
    AvailableOverrideMaintenanceStartTimeSummary {
        time_date_available = "timeDateAvailable";
        start_times = "startTimes";
    }
}
