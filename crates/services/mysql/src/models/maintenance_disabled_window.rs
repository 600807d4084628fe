// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// A maintenance disabled window.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct MaintenanceDisabledWindow {
    /// The start time.
    pub time_start: DateTime<Utc>,
    /// The end time.
    pub time_end: DateTime<Utc>,
}

model! {
    MaintenanceDisabledWindow {
        required {
            time_start = "timeStart", with_time_start(DateTime<Utc>);
            time_end = "timeEnd", with_time_end(DateTime<Utc>);
        }
    }
}
