// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::tagged_union;

use crate::models;

tagged_union! {
    /// Model metrics.
    ///
    /// The field `modelType` selects the variant.
    pub enum ModelMetrics by "modelType" {
        DocumentClassification(models::DocumentClassificationModelMetrics)
            = "DOCUMENT_CLASSIFICATION", as_document_classification;
        KeyValueExtraction(models::KeyValueDetectionModelMetrics) = "KEY_VALUE_EXTRACTION",
            as_key_value_extraction;
        PreTrainedDocumentClassification(models::PretrainedDocumentClassificationModelDetails)
            = "PRE_TRAINED_DOCUMENT_CLASSIFICATION", as_pre_trained_document_classification;
        PreTrainedDocumentElementsExtraction(models::PreTrainedDocumentElementsExtractionModelDetails)
            = "PRE_TRAINED_DOCUMENT_ELEMENTS_EXTRACTION",
            as_pre_trained_document_elements_extraction;
        PreTrainedKeyValueExtraction(models::PretrainedKeyValueExtractionModelDetails)
            = "PRE_TRAINED_KEY_VALUE_EXTRACTION", as_pre_trained_key_value_extraction;
        PreTrainedTableExtraction(models::PretrainedTableExtractionModelDetails)
            = "PRE_TRAINED_TABLE_EXTRACTION", as_pre_trained_table_extraction;
        PreTrainedTextExtraction(models::PretrainedTextExtractionModelDetails)
            = "PRE_TRAINED_TEXT_EXTRACTION", as_pre_trained_text_extraction;
    }
    shared {
        /// The dataset summary.
        dataset_summary = "datasetSummary", ref models::DatasetSummary, in DocumentClassification
            KeyValueExtraction PreTrainedDocumentClassification PreTrainedDocumentElementsExtraction
            PreTrainedKeyValueExtraction PreTrainedTableExtraction PreTrainedTextExtraction;
    }
}
