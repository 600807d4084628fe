// @generated from spec/work-requests.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An asynchronous operation of a service, with its status and progress.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequest {
    /// The type of the operation, such as `LaunchInstance`.
    pub operation_type: String,
    /// The status of the work request.
    pub status: models::WorkRequestStatus,
    /// The OCID of the work request.
    pub id: String,
    /// The OCID of the compartment that the work request belongs to. It can differ from the
    /// compartment of the resources if a resource is moved.
    pub compartment_id: String,
    /// The resources that the work request creates, updates, deletes or uses.
    pub resources: Vec<models::WorkRequestResource>,
    /// The progress in percent, from 0 to 100.
    pub percent_complete: f64,
    /// The time when the service accepted the request.
    pub time_accepted: DateTime<Utc>,
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
