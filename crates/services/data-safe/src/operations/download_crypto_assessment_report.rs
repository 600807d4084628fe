// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Downloads the crypto assessment report.
    DownloadCryptoAssessmentReport =
        POST "/cryptoAssessments/{cryptoAssessmentId}/actions/downloadReport",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/CryptoAssessment/DownloadCryptoAssessmentReport";
    facts {
        with_accept("application/json");
        with_stream();
        with_retry_token();
    }
    required {
        crypto_assessment_id = path "cryptoAssessmentId" (String);
        download_crypto_assessment_report_details =
            json(models::DownloadCryptoAssessmentReportDetails);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
    }
    returns { stream }
    then {
        settled(get_crypto_assessment, models::CryptoAssessment,
            models::CryptoAssessmentLifecycleState);
    }
}
