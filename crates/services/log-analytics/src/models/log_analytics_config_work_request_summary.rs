// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// The summary of a log analytics configuration work request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LogAnalyticsConfigWorkRequestSummary {
    /// The ID of the resource.
    pub id: Option<String>,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The type of the operation.
    pub operation_type: Option<models::LogAnalyticsConfigWorkRequestOperationType>,
    /// The progress in percent, from 0 to 100.
    pub percent_complete: Option<i64>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The time when the service accepted the request.
    pub time_accepted: Option<DateTime<Utc>>,
    /// The lifecycle state.
    pub lifecycle_state: Option<models::LogAnalyticsConfigWorkRequestLifecycleState>,
}

model! {
    LogAnalyticsConfigWorkRequestSummary {
        id = "id";
        compartment_id = "compartmentId";
        operation_type = "operationType";
        percent_complete = "percentComplete";
        time_finished = "timeFinished";
        time_accepted = "timeAccepted";
        lifecycle_state = "lifecycleState";
    }
}
