// @generated from spec/jms-utils.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Requests the performance tuning analysis.
    ///
    /// The response has the header `opc-work-request-id`.
    RequestPerformanceTuningAnalysis =
        POST "/performanceTuningAnalysis/actions/requestPerformanceTuningAnalysis",
        "https://docs.oracle.com/iaas/api/#/en/jms-utils/20250521/PerformanceTuningAnalysis/RequestPerformanceTuningAnalysis";
    facts { with_retry_token(); }
    required {
        request_performance_tuning_analysis_details =
            json(models::RequestPerformanceTuningAnalysisDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { work_request(); }
}
