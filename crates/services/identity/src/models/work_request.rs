// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An asynchronous operation on a compartment, with its status and progress.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequest {
    /// The OCID of the work request.
    pub id: String,
    /// The type of the operation, such as `DELETE_COMPARTMENT`.
    pub operation_type: models::WorkRequestOperationType,
    /// The OCID of the compartment that the work request belongs to.
    pub compartment_id: Option<String>,
    /// The status of the work request.
    pub status: models::WorkRequestStatus,
    /// The affected resources.
    pub resources: Option<Vec<models::WorkRequestResource>>,
    /// The errors of the work request.
    pub errors: Option<Vec<models::WorkRequestError>>,
    /// The log entries of the work request.
    pub logs: Option<Vec<models::WorkRequestLogEntry>>,
    /// The time when the service accepted the request.
    pub time_accepted: Option<DateTime<Utc>>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The progress in percent, from 0 to 100.
    pub percent_complete: Option<f64>,
}

model! {
    WorkRequest {
        id = "id";
        operation_type = "operationType";
        compartment_id = "compartmentId";
        status = "status";
        resources = "resources";
        errors = "errors";
        logs = "logs";
        time_accepted = "timeAccepted";
        time_started = "timeStarted";
        time_finished = "timeFinished";
        percent_complete = "percentComplete";
    }
}
