// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

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
    /// The text extraction model version.
    pub text_extraction_model_version: Option<String>,
    /// The key value extraction model version.
    pub key_value_extraction_model_version: Option<String>,
    /// The table extraction model version.
    pub table_extraction_model_version: Option<String>,
    /// The signature extraction model version.
    pub signature_extraction_model_version: Option<String>,
    /// The bar code extraction model version.
    pub bar_code_extraction_model_version: Option<String>,
    /// The errors.
    pub errors: Option<Vec<models::ProcessingError>>,
    /// The generated PDF file that can be searched.
    ///
    /// Encoded as base64.
    pub searchable_pdf: Option<String>,
}

model! {
    AnalyzeDocumentResult {
        required {
            document_metadata = "documentMetadata",
                with_document_metadata(models::DocumentMetadata);
            pages = "pages", with_pages([models::Page]);
        }
        optional {
            detected_document_types = "detectedDocumentTypes",
                with_detected_document_types([models::DetectedDocumentType]);
            detected_languages = "detectedLanguages",
                with_detected_languages([models::DetectedLanguage]);
            document_classification_model_version = "documentClassificationModelVersion",
                with_document_classification_model_version(String);
            language_classification_model_version = "languageClassificationModelVersion",
                with_language_classification_model_version(String);
            text_extraction_model_version = "textExtractionModelVersion",
                with_text_extraction_model_version(String);
            key_value_extraction_model_version = "keyValueExtractionModelVersion",
                with_key_value_extraction_model_version(String);
            table_extraction_model_version = "tableExtractionModelVersion",
                with_table_extraction_model_version(String);
            signature_extraction_model_version = "signatureExtractionModelVersion",
                with_signature_extraction_model_version(String);
            bar_code_extraction_model_version = "barCodeExtractionModelVersion",
                with_bar_code_extraction_model_version(String);
            errors = "errors", with_errors([models::ProcessingError]);
            searchable_pdf = "searchablePdf", with_searchable_pdf(String);
        }
    }
}
