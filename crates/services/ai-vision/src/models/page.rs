// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A page.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Page {
    /// The page number in the document.
    pub page_number: i64,
    /// The dimensions.
    pub dimensions: Option<models::Dimensions>,
    /// The detected document types.
    pub detected_document_types: Option<Vec<models::DetectedDocumentType>>,
    /// The detected languages.
    pub detected_languages: Option<Vec<models::DetectedLanguage>>,
    /// The detected words.
    pub words: Option<Vec<models::Word>>,
    /// The lines.
    pub lines: Option<Vec<models::Line>>,
    /// The tables detected on the page.
    pub tables: Option<Vec<models::Table>>,
    /// The form fields found on the page.
    pub document_fields: Option<Vec<models::DocumentField>>,
}

model! {
    Page {
        page_number = "pageNumber";
        dimensions = "dimensions";
        detected_document_types = "detectedDocumentTypes";
        detected_languages = "detectedLanguages";
        words = "words";
        lines = "lines";
        tables = "tables";
        document_fields = "documentFields";
    }
}
