// @generated from spec/identity.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of an identity domain work request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct IamWorkRequestSummary {
    /// The OCID of the work request.
    pub id: String,
    /// The type of the operation, such as `CREATE_DOMAIN`.
    pub operation_type: models::IamWorkRequestOperationType,
    /// The status of the work request.
    pub status: models::IamWorkRequestStatus,
    /// The OCID of the compartment that the work request belongs to.
    pub compartment_id: Option<String>,
    /// The affected resources.
    pub resources: Option<Vec<models::IamWorkRequestResource>>,
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
    IamWorkRequestSummary {
        id = "id";
        operation_type = "operationType";
        status = "status";
        compartment_id = "compartmentId";
        resources = "resources";
        percent_complete = "percentComplete";
        time_accepted = "timeAccepted";
        time_started = "timeStarted";
        time_finished = "timeFinished";
    }
}
