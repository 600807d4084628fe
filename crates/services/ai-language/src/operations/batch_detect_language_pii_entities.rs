// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Detects the language PII entities in one batch.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    BatchDetectLanguagePiiEntities = POST "/actions/batchDetectLanguagePiiEntities",
        "https://docs.oracle.com/iaas/api/#/en/language/20221001/BatchDetectLanguagePiiEntities/BatchDetectLanguagePiiEntities";
    facts { without_default_retry(); }
    required {
        batch_detect_language_pii_entities_details =
            json(models::BatchDetectLanguagePiiEntitiesDetails);
    }
    returns { json(models::BatchDetectLanguagePiiEntitiesResult) }
}
