// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A document text detection feature.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentTextDetectionFeature {
    /// Whether to generate a searchable PDF file.
    pub generate_searchable_pdf: Option<bool>,
}

model! {
    DocumentTextDetectionFeature, "featureType" = "TEXT_DETECTION" {
        optional {
            generate_searchable_pdf = "generateSearchablePdf", with_generate_searchable_pdf(bool);
        }
    }
}
