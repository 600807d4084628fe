// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the path analyzer test.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    UpdatePathAnalyzerTest = PUT "/pathAnalyzerTests/{pathAnalyzerTestId}",
        "https://docs.oracle.com/iaas/api/#/en/NetMonitor/20160918/PathAnalyzerTest/UpdatePathAnalyzerTest";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        path_analyzer_test_id = path "pathAnalyzerTestId" (String);
        update_path_analyzer_test_details = json(models::UpdatePathAnalyzerTestDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { json(models::PathAnalyzerTest) }
    then {
        settled(get_path_analyzer_test, models::PathAnalyzerTest,
            models::PathAnalyzerTestLifecycleState);
    }
}
