// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Gets the crypto assessment.
    ///
    /// The response has the header `etag`.
    GetCryptoAssessment = GET "/cryptoAssessments/{cryptoAssessmentId}",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/CryptoAssessment/GetCryptoAssessment";
    required {
        crypto_assessment_id = path "cryptoAssessmentId" (String);
    }
    returns { json(models::CryptoAssessment), state(models::CryptoAssessmentLifecycleState) }
}
