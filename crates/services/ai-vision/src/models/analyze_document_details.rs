// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

use crate::models;

/// The details of a document to analyze.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AnalyzeDocumentDetails {
    /// The features.
    pub features: Vec<models::DocumentFeature>,
    /// The document.
    pub document: models::DocumentDetails,
    /// The OCID of the compartment.
    pub compartment_id: Option<String>,
    /// The location of the output.
    pub output_location: Option<models::OutputLocation>,
    /// The language.
    pub language: Option<models::AnalyzeDocumentLanguage>,
    /// The type of the document.
    pub document_type: Option<models::AnalyzeDocumentDocumentType>,
}

model! {
    AnalyzeDocumentDetails {
        required {
            features = "features", with_features([models::DocumentFeature]);
            document = "document", with_document(models::DocumentDetails);
        }
        optional {
            compartment_id = "compartmentId", with_compartment_id(String);
            output_location = "outputLocation", with_output_location(models::OutputLocation);
            language = "language", with_language(models::AnalyzeDocumentLanguage);
            document_type = "documentType", with_document_type(models::AnalyzeDocumentDocumentType);
        }
    }
}
