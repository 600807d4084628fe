// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::string_enum;

string_enum! {
    /// The possible values of the model type of a model.
    pub enum ModelType {
        KeyValueExtraction = "KEY_VALUE_EXTRACTION",
        DocumentClassification = "DOCUMENT_CLASSIFICATION",
        PreTrainedTextExtraction = "PRE_TRAINED_TEXT_EXTRACTION",
        PreTrainedTableExtraction = "PRE_TRAINED_TABLE_EXTRACTION",
        PreTrainedKeyValueExtraction = "PRE_TRAINED_KEY_VALUE_EXTRACTION",
        PreTrainedDocumentClassification = "PRE_TRAINED_DOCUMENT_CLASSIFICATION",
        PreTrainedDocumentElementsExtraction = "PRE_TRAINED_DOCUMENT_ELEMENTS_EXTRACTION",
    }
}
