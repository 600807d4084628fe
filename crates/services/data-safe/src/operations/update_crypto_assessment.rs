// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Updates the crypto assessment.
    UpdateCryptoAssessment = PUT "/cryptoAssessments/{cryptoAssessmentId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/CryptoAssessment/UpdateCryptoAssessment";
    required {
        crypto_assessment_id = path "cryptoAssessmentId" (String);
        update_crypto_assessment_details = json(models::UpdateCryptoAssessmentDetails);
    }
    optional {
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
