// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A document elements extraction feature.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentElementsExtractionFeature {
    /// The OCID of the model.
    pub model_id: Option<String>,
}

model! {
    DocumentElementsExtractionFeature, "featureType" = "DOCUMENT_ELEMENTS_EXTRACTION" {
        optional {
            model_id = "modelId", with_model_id(String);
        }
    }
}
