// @generated from spec/jms-utils.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Requests the Java migration analysis.
    ///
    /// The response has the header `opc-work-request-id`.
    RequestJavaMigrationAnalysis =
        POST "/javaMigrationAnalysis/actions/requestJavaMigrationAnalysis",
        "https://docs.oracle.com/iaas/api/#/en/jms-utils/20250521/JavaMigrationAnalysis/RequestJavaMigrationAnalysis";
    facts { with_retry_token(); }
    required {
        request_java_migration_analysis_details = json(models::RequestJavaMigrationAnalysisDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { empty }
    then { work_request(); }
}
