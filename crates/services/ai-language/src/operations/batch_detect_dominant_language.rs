// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Detects the dominant language in one batch.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    BatchDetectDominantLanguage = POST "/actions/batchDetectDominantLanguage",
        "https://docs.oracle.com/iaas/api/#/en/language/20221001/BatchDetectDominantLanguage/BatchDetectDominantLanguage";
    facts { without_default_retry(); }
    required {
        batch_detect_dominant_language_details = json(models::BatchDetectDominantLanguageDetails);
    }
    returns { json(models::BatchDetectDominantLanguageResult) }
}
