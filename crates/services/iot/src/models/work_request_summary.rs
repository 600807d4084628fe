// @generated from spec/iot.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a work request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequestSummary {
    /// The type of the operation.
    pub operation_type: models::WorkRequestOperationType,
    /// The status.
    pub status: models::WorkRequestStatus,
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The affected resources.
    pub resources: Vec<models::WorkRequestResource>,
    /// The progress in percent, from 0 to 100.
    pub percent_complete: f64,
    /// The time when the service accepted the request.
    pub time_accepted: DateTime<Utc>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    WorkRequestSummary {
        operation_type = "operationType";
        status = "status";
        id = "id";
        compartment_id = "compartmentId";
        resources = "resources";
        percent_complete = "percentComplete";
        time_accepted = "timeAccepted";
        time_started = "timeStarted";
        time_finished = "timeFinished";
        time_updated = "timeUpdated";
    }
}
