// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the performance tuning analysis result.
    ///
    /// The response has the header `etag`.
    GetPerformanceTuningAnalysisResult =
        GET "/fleets/{fleetId}/performanceTuningAnalysisResults/{performanceTuningAnalysisResultId}",
        "https://docs.oracle.com/iaas/api/#/en/jms/20210610/PerformanceTuningAnalysisResult/GetPerformanceTuningAnalysisResult";
    required {
        fleet_id = path "fleetId" (String);
        performance_tuning_analysis_result_id = path "performanceTuningAnalysisResultId" (String);
    }
    returns { json(models::PerformanceTuningAnalysisResult) }
}
