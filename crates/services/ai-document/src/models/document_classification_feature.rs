// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A document classification feature.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentClassificationFeature {
    /// The maximum number of results.
    pub max_results: Option<i64>,
    /// The OCID of the model.
    pub model_id: Option<String>,
    /// The OCID of the tenancy.
    pub tenancy_id: Option<String>,
}

model! {
    DocumentClassificationFeature, "featureType" = "DOCUMENT_CLASSIFICATION" {
        optional {
            max_results = "maxResults", with_max_results(i64);
            model_id = "modelId", with_model_id(String);
            tenancy_id = "tenancyId", with_tenancy_id(String);
        }
    }
}
