// @generated from spec/object-storage.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An asynchronous operation of the service, with its status and progress.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequest {
    /// The type of the operation.
    pub operation_type: Option<models::WorkRequestOperationType>,
    /// The status of the work request.
    pub status: Option<models::WorkRequestStatus>,
    /// The ID of the work request.
    pub id: Option<String>,
    /// The OCID of the compartment that the work request belongs to. For a copy, this is the
    /// compartment of the source bucket.
    pub compartment_id: Option<String>,
    /// The affected resources.
    pub resources: Option<Vec<models::WorkRequestResource>>,
    /// The progress in percent, from 0 to 100.
    pub percent_complete: Option<f64>,
    /// The time when the service accepted the request.
    pub time_accepted: Option<DateTime<Utc>>,
    /// The start time.
    pub time_started: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
}

model! {
    WorkRequest {
        operation_type = "operationType";
        status = "status";
        id = "id";
        compartment_id = "compartmentId";
        resources = "resources";
        percent_complete = "percentComplete";
        time_accepted = "timeAccepted";
        time_started = "timeStarted";
        time_finished = "timeFinished";
    }
}
