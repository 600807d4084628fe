// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Detects the health entity in one batch.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    BatchDetectHealthEntity = POST "/actions/batchDetectHealthEntities",
        "https://docs.oracle.com/iaas/api/#/en/language/20221001/BatchDetectHealthEntityDetails/BatchDetectHealthEntity";
    facts { without_default_retry(); }
    required {
        batch_detect_health_entity_details = json(models::BatchDetectHealthEntityDetails);
    }
    returns { json(models::BatchDetectHealthEntityResult) }
}
