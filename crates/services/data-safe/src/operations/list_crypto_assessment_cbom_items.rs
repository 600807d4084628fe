// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Lists the crypto assessment cbom items.
    ListCryptoAssessmentCbomItems = GET "/cryptoAssessments/{cryptoAssessmentId}/cbomItems",
        "https://docs.oracle.com/iaas/api/#/en/data-safe/20181201/CryptoAssessment/ListCryptoAssessmentCbomItems";
    required {
        crypto_assessment_id = path "cryptoAssessmentId" (String);
    }
    returns { json(models::CryptoAssessmentCbomItemCollection) }
}
