// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

operation! {
    /// Deletes the crypto assessment.
    DeleteCryptoAssessment = DELETE "/cryptoAssessments/{cryptoAssessmentId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/CryptoAssessment/DeleteCryptoAssessment";
    required {
        crypto_assessment_id = path "cryptoAssessmentId" (String);
    }
    optional {
        /// The etag for optimistic locking. The call succeeds only if the resource still has this
        /// etag.
        if_match = header "if-match" (String);
    }
    returns { empty }
    then { deleted(get_crypto_assessment); }
}
