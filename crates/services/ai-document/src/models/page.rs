// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

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
    /// The signatures.
    pub signatures: Option<Vec<models::Signature>>,
    /// The bar codes.
    pub bar_codes: Option<Vec<models::BarCode>>,
    /// The selection marks.
    pub selection_marks: Option<Vec<models::SelectionMark>>,
}

model! {
    Page {
        required {
            page_number = "pageNumber", with_page_number(i64);
        }
        optional {
            dimensions = "dimensions", with_dimensions(models::Dimensions);
            detected_document_types = "detectedDocumentTypes",
                with_detected_document_types([models::DetectedDocumentType]);
            detected_languages = "detectedLanguages",
                with_detected_languages([models::DetectedLanguage]);
            words = "words", with_words([models::Word]);
            lines = "lines", with_lines([models::Line]);
            tables = "tables", with_tables([models::Table]);
            document_fields = "documentFields", with_document_fields([models::DocumentField]);
            signatures = "signatures", with_signatures([models::Signature]);
            bar_codes = "barCodes", with_bar_codes([models::BarCode]);
            selection_marks = "selectionMarks", with_selection_marks([models::SelectionMark]);
        }
    }
}
