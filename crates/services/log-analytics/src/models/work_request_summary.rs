// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a work request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The start time.
    pub time_started: DateTime<Utc>,
    /// The time when the service accepted the request.
    pub time_accepted: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The progress in percent, from 0 to 100.
    pub percent_complete: Option<i64>,
    /// The status.
    pub status: Option<models::WorkRequestStatus>,
}

model! {
    WorkRequestSummary {
        id = "id";
        compartment_id = "compartmentId";
        time_started = "timeStarted";
        time_accepted = "timeAccepted";
        time_finished = "timeFinished";
        percent_complete = "percentComplete";
        status = "status";
    }
}
