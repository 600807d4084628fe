// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Detects the language entities in one batch.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    BatchDetectLanguageEntities = POST "/actions/batchDetectLanguageEntities",
        "https://docs.oracle.com/iaas/api/#/en/language/20221001/BatchDetectLanguageEntities/BatchDetectLanguageEntities";
    facts { without_default_retry(); }
    required {
        batch_detect_language_entities_details = json(models::BatchDetectLanguageEntitiesDetails);
    }
    returns { json(models::BatchDetectLanguageEntitiesResult) }
}
