// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Detects the language sentiments in one batch.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    BatchDetectLanguageSentiments = POST "/actions/batchDetectLanguageSentiments",
        "https://docs.oracle.com/iaas/api/#/en/language/20221001/BatchDetectLanguageSentiments/BatchDetectLanguageSentiments";
    facts { without_default_retry(); }
    required {
        batch_detect_language_sentiments_details =
            json(models::BatchDetectLanguageSentimentsDetails);
    }
    optional {
        /// The level.
        level = query_each "level" ([models::BatchDetectLanguageSentimentsLevel]);
    }
    returns { json(models::BatchDetectLanguageSentimentsResult) }
}
