// @generated from spec/jms-utils.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the performance tuning analysis.
    ///
    /// The response has the header `etag`.
    GetPerformanceTuningAnalysis = GET "/performanceTuningAnalysis/{performanceTuningAnalysisId}",
        "https://docs.oracle.com/iaas/api/#/en/jms-utils/20250521/PerformanceTuningAnalysis/GetPerformanceTuningAnalysis";
    required {
        performance_tuning_analysis_id = path "performanceTuningAnalysisId" (String);
    }
    returns { json(models::PerformanceTuningAnalysis) }
}
