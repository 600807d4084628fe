// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A document language classification feature.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentLanguageClassificationFeature {
    /// The maximum number of results.
    pub max_results: Option<i64>,
}

model! {
    DocumentLanguageClassificationFeature, "featureType" = "LANGUAGE_CLASSIFICATION" {
        optional {
            max_results = "maxResults", with_max_results(i64);
        }
    }
}
