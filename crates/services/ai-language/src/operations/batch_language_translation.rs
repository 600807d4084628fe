// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Translates the documents in one batch.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    BatchLanguageTranslation = POST "/actions/batchLanguageTranslation",
        "https://docs.oracle.com/iaas/api/#/en/language/20221001/BatchLanguageTranslation/BatchLanguageTranslation";
    facts { without_default_retry(); }
    required {
        batch_language_translation_details = json(models::BatchLanguageTranslationDetails);
    }
    returns { json(models::BatchLanguageTranslationResult) }
}
