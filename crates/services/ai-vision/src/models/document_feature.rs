// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A document feature.
    ///
    /// The field `featureType` selects the variant.
    pub enum DocumentFeature by "featureType" {
        DocumentClassification(models::DocumentClassificationFeature) = "DOCUMENT_CLASSIFICATION",
            as_document_classification;
        KeyValueDetection(models::DocumentKeyValueDetectionFeature) = "KEY_VALUE_DETECTION",
            as_key_value_detection;
        LanguageClassification(models::DocumentLanguageClassificationFeature)
            = "LANGUAGE_CLASSIFICATION", as_language_classification;
        TableDetection(models::DocumentTableDetectionFeature) = "TABLE_DETECTION",
            as_table_detection;
        TextDetection(models::DocumentTextDetectionFeature) = "TEXT_DETECTION", as_text_detection;
    }
}
