// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Detects the language key phrases.
    ///
    /// Deprecated.
    ///
    /// The response has the header `sunset`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DetectLanguageKeyPhrases = POST "/actions/detectLanguageKeyPhrases",
        "https://docs.oracle.com/iaas/api/#/en/language/20221001/DetectLanguageKeyPhrases/DetectLanguageKeyPhrases";
    facts { without_default_retry(); }
    required {
        detect_language_key_phrases_details = json(models::DetectLanguageKeyPhrasesDetails);
    }
    returns { json(models::DetectLanguageKeyPhrasesResult) }
}
