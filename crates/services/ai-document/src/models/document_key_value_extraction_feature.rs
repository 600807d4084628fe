// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A document key value extraction feature.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentKeyValueExtractionFeature {
    /// The OCID of the model.
    pub model_id: Option<String>,
    /// The OCID of the tenancy.
    pub tenancy_id: Option<String>,
}

model! {
    DocumentKeyValueExtractionFeature, "featureType" = "KEY_VALUE_EXTRACTION" {
        optional {
            model_id = "modelId", with_model_id(String);
            tenancy_id = "tenancyId", with_tenancy_id(String);
        }
    }
}
