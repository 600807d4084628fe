// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the log saved search.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetLogSavedSearch = GET "/logSavedSearches/{logSavedSearchId}",
        "https://docs.oracle.com/iaas/api/#/en/logging-management/20200531/LogSavedSearch/GetLogSavedSearch";
    facts { without_default_retry(); }
    required {
        log_saved_search_id = path "logSavedSearchId" (String);
    }
    returns { json(models::LogSavedSearch), state(models::LogSavedSearchLifecycleState) }
}
