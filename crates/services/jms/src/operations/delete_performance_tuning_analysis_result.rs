// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the performance tuning analysis result.
    ///
    /// The response has the header `opc-work-request-id`.
    DeletePerformanceTuningAnalysisResult =
        DELETE "/fleets/{fleetId}/performanceTuningAnalysisResults/{performanceTuningAnalysisResultId}",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/PerformanceTuningAnalysisResult/DeletePerformanceTuningAnalysisResult";
    required {
        fleet_id = path "fleetId" (String);
        performance_tuning_analysis_result_id = path "performanceTuningAnalysisResultId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { work_request(); }
}
