// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// A document feature.
    ///
    /// The field `featureType` selects the variant.
    pub enum DocumentFeature by "featureType" {
        DocumentClassification(models::DocumentClassificationFeature) = "DOCUMENT_CLASSIFICATION",
            as_document_classification;
        DocumentElementsExtraction(models::DocumentElementsExtractionFeature)
            = "DOCUMENT_ELEMENTS_EXTRACTION", as_document_elements_extraction;
        KeyValueExtraction(models::DocumentKeyValueExtractionFeature) = "KEY_VALUE_EXTRACTION",
            as_key_value_extraction;
        LanguageClassification(models::DocumentLanguageClassificationFeature)
            = "LANGUAGE_CLASSIFICATION", as_language_classification;
        TableExtraction(models::DocumentTableExtractionFeature) = "TABLE_EXTRACTION",
            as_table_extraction;
        TextExtraction(models::DocumentTextExtractionFeature) = "TEXT_EXTRACTION",
            as_text_extraction;
    }
}
