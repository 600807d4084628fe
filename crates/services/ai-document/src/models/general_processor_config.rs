// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// A general processor configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GeneralProcessorConfig {
    /// The type of the document.
    pub document_type: Option<models::GeneralProcessorConfigDocumentType>,
    /// The features.
    pub features: Vec<models::DocumentFeature>,
    /// Whether the results are also written to a ZIP file.
    pub is_zip_output_enabled: Option<bool>,
    /// The language.
    pub language: Option<String>,
}

model! {
    GeneralProcessorConfig, "processorType" = "GENERAL" {
        required {
            features = "features", with_features([models::DocumentFeature]);
        }
        optional {
            document_type = "documentType",
                with_document_type(models::GeneralProcessorConfigDocumentType);
            is_zip_output_enabled = "isZipOutputEnabled", with_is_zip_output_enabled(bool);
            language = "language", with_language(String);
        }
    }
}
