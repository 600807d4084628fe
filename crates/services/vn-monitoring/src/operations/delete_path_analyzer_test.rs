// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the path analyzer test.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DeletePathAnalyzerTest = DELETE "/pathAnalyzerTests/{pathAnalyzerTestId}",
        "https://docs.oracle.com/iaas/api/#/en/NetMonitor/20160918/PathAnalyzerTest/DeletePathAnalyzerTest";
    facts { without_default_retry(); }
    required {
        path_analyzer_test_id = path "pathAnalyzerTestId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_path_analyzer_test); }
}
