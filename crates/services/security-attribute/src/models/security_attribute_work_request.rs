// @generated from spec/security-attribute.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A security attribute work request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityAttributeWorkRequest {
    /// The OCID of the resource.
    pub id: String,
    /// The type of the operation.
    pub operation_type: models::SecurityAttributeWorkRequestOperationType,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The status.
    pub status: models::SecurityAttributeWorkRequestStatus,
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
    SecurityAttributeWorkRequest {
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
