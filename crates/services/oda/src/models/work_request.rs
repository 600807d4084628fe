// @generated from spec/oda.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A work request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct WorkRequest {
    /// The ID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The ID of the Digital Assistant instance.
    pub oda_instance_id: String,
    /// The ID of the resource.
    pub resource_id: String,
    /// The type of the operation of the work request.
    pub request_action: models::WorkRequestRequestAction,
    /// The status.
    pub status: models::WorkRequestStatus,
    /// The message that explains the status.
    pub status_message: Option<String>,
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
}

model! {
    WorkRequest {
        id = "id";
        compartment_id = "compartmentId";
        oda_instance_id = "odaInstanceId";
        resource_id = "resourceId";
        request_action = "requestAction";
        status = "status";
        status_message = "statusMessage";
        resources = "resources";
        percent_complete = "percentComplete";
        time_accepted = "timeAccepted";
        time_started = "timeStarted";
        time_finished = "timeFinished";
    }
}
