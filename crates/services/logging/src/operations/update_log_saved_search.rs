// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the log saved search.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdateLogSavedSearch = PUT "/logSavedSearches/{logSavedSearchId}",
        "https://docs.oracle.com/iaas/api/#/en/logging-management/20200531/LogSavedSearch/UpdateLogSavedSearch";
    facts { without_default_retry(); }
    required {
        log_saved_search_id = path "logSavedSearchId" (String);
        update_log_saved_search_details = json(models::UpdateLogSavedSearchDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { json(models::LogSavedSearch) }
    then {
        settled(get_log_saved_search, models::LogSavedSearch, models::LogSavedSearchLifecycleState);
    }
}
