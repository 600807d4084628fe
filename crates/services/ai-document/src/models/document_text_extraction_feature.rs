// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A document text extraction feature.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentTextExtractionFeature {
    /// Whether to generate a searchable PDF file.
    pub generate_searchable_pdf: Option<bool>,
    /// The OCID of the model.
    pub model_id: Option<String>,
    /// Whether checkboxes are detected.
    pub selection_mark_detection: Option<bool>,
}

model! {
    DocumentTextExtractionFeature, "featureType" = "TEXT_EXTRACTION" {
        optional {
            generate_searchable_pdf = "generateSearchablePdf", with_generate_searchable_pdf(bool);
            model_id = "modelId", with_model_id(String);
            selection_mark_detection = "selectionMarkDetection",
                with_selection_mark_detection(bool);
        }
    }
}
