// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{DateTime, Utc, model};

use crate::models;

/// A query work request.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct QueryWorkRequest {
    /// The OCID of the resource.
    pub id: String,
    /// The OCID of the compartment.
    pub compartment_id: String,
    /// The start time.
    pub time_started: DateTime<Utc>,
    /// The time when the service accepted the request.
    pub time_accepted: Option<DateTime<Utc>>,
    /// The end time, regardless of the outcome.
    pub time_finished: Option<DateTime<Utc>>,
    /// The expiration time of the work request or job.
    pub time_expires: Option<DateTime<Utc>>,
    /// The progress in percent, from 0 to 100.
    pub percent_complete: Option<i64>,
    /// The status.
    pub status: Option<models::QueryWorkRequestStatus>,
    /// The type of the operation.
    pub operation_type: Option<models::QueryWorkRequestOperationType>,
    /// The mode.
    pub mode: models::QueryWorkRequestMode,
    /// The time of the background.
    pub time_background_at: Option<DateTime<Utc>>,
    /// The time range.
    pub time_filter: Option<models::TimeRange>,
    /// The filters of the query, at most one for each field.
    pub scope_filters: Option<Vec<models::ScopeFilter>>,
    /// The subsystem.
    pub sub_system: models::QueryWorkRequestSubSystem,
    /// The query string for display.
    pub display_query_string: String,
    /// The internal form of the query string, produced by the query builder or parser.
    pub internal_query_string: String,
}

model! {
    QueryWorkRequest {
        id = "id";
        compartment_id = "compartmentId";
        time_started = "timeStarted";
        time_accepted = "timeAccepted";
        time_finished = "timeFinished";
        time_expires = "timeExpires";
        percent_complete = "percentComplete";
        status = "status";
        operation_type = "operationType";
        mode = "mode";
        time_background_at = "timeBackgroundAt";
        time_filter = "timeFilter";
        scope_filters = "scopeFilters";
        sub_system = "subSystem";
        display_query_string = "displayQueryString";
        internal_query_string = "internalQueryString";
    }
}
