// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Creates a log saved search.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    CreateLogSavedSearch = POST "/logSavedSearches",
        "https://docs.oracle.com/iaas/api/#/en/logging-management/20200531/LogSavedSearch/CreateLogSavedSearch";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        create_log_saved_search_details = json(models::CreateLogSavedSearchDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::LogSavedSearch) }
    then {
        settled(get_log_saved_search, models::LogSavedSearch, models::LogSavedSearchLifecycleState);
        with_id("logSavedSearchId", "id");
    }
}
