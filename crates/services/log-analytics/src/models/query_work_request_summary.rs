// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a query work request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryWorkRequestSummary {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The start time.
    pub time_started: DateTime<Utc>,
    /// The time when the service accepted the request.
    pub time_accepted: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The expiration time of the work request or job.
    pub time_expires: Option<DateTime<Utc>>,
    /// The mode.
    pub mode: models::QueryWorkRequestMode,
    /// The progress in percent, from 0 to 100.
    pub percent_complete: Option<i64>,
    /// The status.
    pub status: Option<models::QueryWorkRequestStatus>,
    /// The type of the operation.
    pub operation_type: Option<models::QueryWorkRequestOperationType>,
}

model! {
    QueryWorkRequestSummary {
        id = "id";
        compartment_id = "compartmentId";
        time_started = "timeStarted";
        time_accepted = "timeAccepted";
        time_finished = "timeFinished";
        time_expires = "timeExpires";
        mode = "mode";
        percent_complete = "percentComplete";
        status = "status";
        operation_type = "operationType";
    }
}
