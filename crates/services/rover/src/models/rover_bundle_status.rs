// @generated from spec/rover.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A rover bundle status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct RoverBundleStatus {
    /// The status.
    pub status: models::RoverBundleStatusStatus,
    /// The progress in percent, from 0 to 100.
    pub percent_complete: Option<f64>,
    /// The time when the service accepted the request.
    pub time_accepted: Option<DateTime<Utc>>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The full name of the bundle.
    pub bundle_name: Option<String>,
    /// The error message.
    pub error_message: Option<String>,
}

model! {
    RoverBundleStatus {
        status = "status";
        percent_complete = "percentComplete";
        time_accepted = "timeAccepted";
        time_started = "timeStarted";
        time_finished = "timeFinished";
        bundle_name = "bundleName";
        error_message = "errorMessage";
    }
}
