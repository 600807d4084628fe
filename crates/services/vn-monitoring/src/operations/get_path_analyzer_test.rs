// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the path analyzer test.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    GetPathAnalyzerTest = GET "/pathAnalyzerTests/{pathAnalyzerTestId}",
        "https://docs.oracle.com/iaas/api/#/en/NetMonitor/20160918/PathAnalyzerTest/GetPathAnalyzerTest";
    facts { without_default_retry(); }
    required {
        path_analyzer_test_id = path "pathAnalyzerTestId" (String);
    }
    returns { json(models::PathAnalyzerTest), state(models::PathAnalyzerTestLifecycleState) }
}
