// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the log saved search to another compartment.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangeLogSavedSearchCompartment =
        POST "/logSavedSearches/{logSavedSearchId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/logging-management/20200531/LogSavedSearch/ChangeLogSavedSearchCompartment";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        log_saved_search_id = path "logSavedSearchId" (String);
        change_log_saved_search_compartment_details =
            json(models::ChangeLogSavedSearchCompartmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_log_saved_search, models::LogSavedSearch, models::LogSavedSearchLifecycleState);
    }
}
