// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// An asynchronous operation on tags, with its status and progress.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TaggingWorkRequest {
    /// The OCID of the work request.
    pub id: String,
    /// The type of the operation, such as `BULK_EDIT_OF_TAGS`.
    pub operation_type: models::TaggingWorkRequestOperationType,
    /// The OCID of the compartment that the work request belongs to.
    pub compartment_id: Option<String>,
    /// The status of the work request. The operation can succeed partially.
    pub status: models::TaggingWorkRequestStatus,
    /// The affected resources.
    pub resources: Option<Vec<models::WorkRequestResource>>,
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
    TaggingWorkRequest {
        id = "id";
        operation_type = "operationType";
        compartment_id = "compartmentId";
        status = "status";
        resources = "resources";
        time_accepted = "timeAccepted";
        time_started = "timeStarted";
        time_finished = "timeFinished";
        percent_complete = "percentComplete";
    }
}
