// @generated from spec/data-flow.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a work request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestSummary {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the resource.
    pub id: String,
    /// The operation.
    pub operation: models::WorkRequestOperation,
    /// The progress in percent, from 0 to 100.
    pub percent_complete: f64,
    /// The affected resources.
    pub resources: Option<Vec<models::WorkRequestResource>>,
    /// The status.
    pub status: models::WorkRequestStatus,
    /// The time when the service accepted the request.
    pub time_accepted: Option<DateTime<Utc>>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
}

model! {
    WorkRequestSummary {
        compartment_id = "compartmentId";
        id = "id";
        operation = "operation";
        percent_complete = "percentComplete";
        resources = "resources";
        status = "status";
        time_accepted = "timeAccepted";
        time_started = "timeStarted";
        time_finished = "timeFinished";
    }
}
