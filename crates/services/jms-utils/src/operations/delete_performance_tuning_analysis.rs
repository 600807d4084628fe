// @generated from spec/jms-utils.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the performance tuning analysis.
    DeletePerformanceTuningAnalysis =
        DELETE "/performanceTuningAnalysis/{performanceTuningAnalysisId}",
        "https://docs.oracle.com/iaas/api/#/en/jms-utils/20250521/PerformanceTuningAnalysis/DeletePerformanceTuningAnalysis";
    required {
        performance_tuning_analysis_id = path "performanceTuningAnalysisId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
}
