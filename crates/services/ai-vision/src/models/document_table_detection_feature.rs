// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A document table detection feature.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentTableDetectionFeature {}

model! {
    DocumentTableDetectionFeature, "featureType" = "TABLE_DETECTION" {
        optional {}
    }
}
