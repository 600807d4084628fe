// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the path analysis.
    ///
    /// The response has the header `opc-work-request-id`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetPathAnalysis = POST "/pathAnalysis",
        "https://docs.oracle.com/iaas/api/#/en/NetMonitor/20160918/PathAnalysisWorkRequestResult/GetPathAnalysis";
    facts {
        without_default_retry();
        with_retry_token();
    }
    required {
        get_path_analysis_details = json(models::GetPathAnalysisDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The `Cache-Control` header with directives for caching.
        cache_control = header "cache-control" (String);
    }
    returns { empty }
    then { work_request(); }
}
