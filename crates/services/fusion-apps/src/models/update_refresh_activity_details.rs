// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, update};

/// The fields to update in a refresh activity.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateRefreshActivityDetails {
    /// The scheduled start time.
    pub time_scheduled_start: Option<DateTime<Utc>>,
    cleared: Vec<String>,
}

update! {
    UpdateRefreshActivityDetails {
        optional {
            time_scheduled_start = "timeScheduledStart", with_time_scheduled_start(DateTime<Utc>),
                clear_time_scheduled_start;
        }
    }
}
