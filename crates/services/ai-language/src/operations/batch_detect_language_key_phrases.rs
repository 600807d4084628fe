// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Detects the language key phrases in one batch.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    BatchDetectLanguageKeyPhrases = POST "/actions/batchDetectLanguageKeyPhrases",
        "https://docs.oracle.com/iaas/api/#/en/language/20221001/BatchDetectLanguageKeyPhrases/BatchDetectLanguageKeyPhrases";
    facts { without_default_retry(); }
    required {
        batch_detect_language_key_phrases_details =
            json(models::BatchDetectLanguageKeyPhrasesDetails);
    }
    returns { json(models::BatchDetectLanguageKeyPhrasesResult) }
}
