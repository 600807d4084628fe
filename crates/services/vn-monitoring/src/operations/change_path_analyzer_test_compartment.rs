// @generated from spec/vn-monitoring.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Moves the path analyzer test to another compartment.
    ///
    /// The response has the header `etag`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    ChangePathAnalyzerTestCompartment =
        POST "/pathAnalyzerTests/{pathAnalyzerTestId}/actions/changeCompartment",
        "https://docs.oracle.com/iaas/api/#/en/NetMonitor/20160918/PathAnalyzerTest/ChangePathAnalyzerTestCompartment";
    facts { without_default_retry(); }
    required {
        path_analyzer_test_id = path "pathAnalyzerTestId" (String);
        change_path_analyzer_test_compartment_details =
            json(models::ChangePathAnalyzerTestCompartmentDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_path_analyzer_test, models::PathAnalyzerTest,
            models::PathAnalyzerTestLifecycleState);
    }
}
