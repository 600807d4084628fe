// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A document table extraction feature.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentTableExtractionFeature {
    /// The OCID of the model.
    pub model_id: Option<String>,
}

model! {
    DocumentTableExtractionFeature, "featureType" = "TABLE_EXTRACTION" {
        optional {
            model_id = "modelId", with_model_id(String);
        }
    }
}
