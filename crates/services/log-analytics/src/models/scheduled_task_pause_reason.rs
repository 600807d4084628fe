// @generated from spec/log-analytics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the pause reason of a scheduled task.
    pub enum ScheduledTaskPauseReason {
        MetricExtractionNotValid = "METRIC_EXTRACTION_NOT_VALID",
        SavedSearchNotValid = "SAVED_SEARCH_NOT_VALID",
        SavedSearchNotFound = "SAVED_SEARCH_NOT_FOUND",
        QueryStringNotValid = "QUERY_STRING_NOT_VALID",
        UserAction = "USER_ACTION",
        TenancyLifecycle = "TENANCY_LIFECYCLE",
        PurgeResourceNotFound = "PURGE_RESOURCE_NOT_FOUND",
        LimitExceeded = "LIMIT_EXCEEDED",
    }
}
