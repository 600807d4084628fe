// @generated from spec/database.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

/// The details of an execution window to cancel.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CancelExecutionWindowDetails {
    /// The scheduled time of the new execution window.
    pub time_scheduled_of_new_window: DateTime<Utc>,
    /// The window duration in mins of new window.
    pub window_duration_in_mins_of_new_window: i64,
    /// Whether it is enforced duration of new window. Default: `false`.
    pub is_enforced_duration_of_new_window: Option<bool>,
}

model! {
    CancelExecutionWindowDetails {
        required {
            time_scheduled_of_new_window = "timeScheduledOfNewWindow",
                with_time_scheduled_of_new_window(DateTime<Utc>);
            window_duration_in_mins_of_new_window = "windowDurationInMinsOfNewWindow",
                with_window_duration_in_mins_of_new_window(i64);
        }
        optional {
            is_enforced_duration_of_new_window = "isEnforcedDurationOfNewWindow",
                with_is_enforced_duration_of_new_window(bool);
        }
    }
}
