// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// An analyze document result.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnalyzeDocumentResult {
    /// The metadata of the document.
    pub document_metadata: models::DocumentMetadata,
    /// The pages.
    pub pages: Vec<models::Page>,
    /// The detected document types.
    pub detected_document_types: Option<Vec<models::DetectedDocumentType>>,
    /// The detected languages.
    pub detected_languages: Option<Vec<models::DetectedLanguage>>,
    /// The version of the model for document classification.
    pub document_classification_model_version: Option<String>,
    /// The version of the model for language classification.
    pub language_classification_model_version: Option<String>,
    /// The version of the model for text detection.
    pub text_detection_model_version: Option<String>,
    /// The key value detection model version.
    pub key_value_detection_model_version: Option<String>,
    /// The table detection model version.
    pub table_detection_model_version: Option<String>,
    /// The errors.
    pub errors: Option<Vec<models::ProcessingError>>,
    /// The generated PDF file that can be searched.
    ///
    /// Encoded as base64.
    pub searchable_pdf: Option<String>,
}

model! {
    AnalyzeDocumentResult {
        document_metadata = "documentMetadata";
        pages = "pages";
        detected_document_types = "detectedDocumentTypes";
        detected_languages = "detectedLanguages";
        document_classification_model_version = "documentClassificationModelVersion";
        language_classification_model_version = "languageClassificationModelVersion";
        text_detection_model_version = "textDetectionModelVersion";
        key_value_detection_model_version = "keyValueDetectionModelVersion";
        table_detection_model_version = "tableDetectionModelVersion";
        errors = "errors";
        searchable_pdf = "searchablePdf";
    }
}
