// @generated from spec/clinical-data-exchange.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The record of an asynchronous operation, with its status and progress.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequest {
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The OCID of the work request.
    pub id: String,
    /// The type of the operation.
    pub operation_type: models::WorkRequestOperationType,
    /// The progress in percent, from 0 to 100.
    pub percent_complete: f64,
    /// The affected resources. At most 32 items.
    pub resources: Vec<models::WorkRequestResource>,
    /// The status of the work request.
    pub status: models::WorkRequestStatus,
    /// The time when the service accepted the request.
    pub time_accepted: DateTime<Utc>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The time of the last update.
    pub time_updated: Option<DateTime<Utc>>,
}

model! {
    WorkRequest {
        compartment_id = "compartmentId";
        id = "id";
        operation_type = "operationType";
        percent_complete = "percentComplete";
        resources = "resources";
        status = "status";
        time_accepted = "timeAccepted";
        time_finished = "timeFinished";
        time_started = "timeStarted";
        time_updated = "timeUpdated";
    }
}
