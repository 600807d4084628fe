// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Refreshes the crypto assessment.
    RefreshCryptoAssessment = POST "/cryptoAssessments/{cryptoAssessmentId}/actions/refresh",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/CryptoAssessment/RefreshCryptoAssessment";
    facts { with_retry_token(); }
    required {
        crypto_assessment_id = path "cryptoAssessmentId" (String);
        run_crypto_assessment_details = json(models::RunCryptoAssessmentDetails);
    }
    optional {
        /// The idempotency token, which makes retries safe. Requests with the same token are
        /// executed at most once.
        opc_retry_token = header "opc-retry-token" (String);
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then {
        settled(get_crypto_assessment, models::CryptoAssessment,
            models::CryptoAssessmentLifecycleState);
    }
}
