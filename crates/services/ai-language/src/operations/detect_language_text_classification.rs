// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Detects the language text classification.
    ///
    /// Deprecated.
    ///
    /// The response has the header `sunset`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DetectLanguageTextClassification = POST "/actions/detectLanguageTextClassification",
        "https://docs.oracle.com/iaas/api/#/en/language/20221001/DetectLanguageTextClassification/DetectLanguageTextClassification";
    facts { without_default_retry(); }
    required {
        detect_language_text_classification_details =
            json(models::DetectLanguageTextClassificationDetails);
    }
    returns { json(models::DetectLanguageTextClassificationResult) }
}
