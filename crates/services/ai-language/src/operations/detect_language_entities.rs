// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::operation;

use crate::models;

operation! {
    /// Detects the language entities.
    ///
    /// Deprecated.
    ///
    /// The response has the header `sunset`.
    ///
    /// With `RetryPolicy::documented_defaults`, it is not retried, as in Oracle's own SDKs.
    DetectLanguageEntities = POST "/actions/detectLanguageEntities",
        "https://docs.oracle.com/iaas/api/#/en/language/20221001/DetectLanguageEntities/DetectLanguageEntities";
    facts { without_default_retry(); }
    required {
        detect_language_entities_details = json(models::DetectLanguageEntitiesDetails);
    }
    optional {
        /// The version of the model.
        model_version = query "modelVersion" (models::DetectLanguageEntitiesModelVersion);
        /// Whether the entity is personal data. Default: `false`.
        is_pii = query "isPii" (bool);
    }
    returns { json(models::DetectLanguageEntitiesResult) }
}
