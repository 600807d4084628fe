// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Detects the language text classification in one batch.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    BatchDetectLanguageTextClassification = POST "/actions/batchDetectLanguageTextClassification",
        "https://docs.oracle.com/iaas/api/#/en/language/20221001/BatchDetectLanguageTextClassification/BatchDetectLanguageTextClassification";
    facts { without_default_retry(); }
    required {
        batch_detect_language_text_classification_details =
            json(models::BatchDetectLanguageTextClassificationDetails);
    }
    returns { json(models::BatchDetectLanguageTextClassificationResult) }
}
