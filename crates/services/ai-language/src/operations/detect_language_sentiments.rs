// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Detects the language sentiments.
    ///
    /// Deprecated.
    ///
    /// The response has the header `sunset`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DetectLanguageSentiments = POST "/actions/detectLanguageSentiments",
        "https://docs.oracle.com/iaas/api/#/en/language/20221001/DetectLanguageSentiments/DetectLanguageSentiments";
    facts { without_default_retry(); }
    required {
        detect_language_sentiments_details = json(models::DetectLanguageSentimentsDetails);
    }
    returns { json(models::DetectLanguageSentimentsResult) }
}
