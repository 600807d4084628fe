// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Detects the dominant language.
    ///
    /// Deprecated.
    ///
    /// The response has the header `sunset`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DetectDominantLanguage = POST "/actions/detectDominantLanguage",
        "https://docs.oracle.com/iaas/api/#/en/language/20221001/DetectDominantLanguage/DetectDominantLanguage";
    facts { without_default_retry(); }
    required {
        detect_dominant_language_details = json(models::DetectDominantLanguageDetails);
    }
    returns { json(models::DetectDominantLanguageResult) }
}
