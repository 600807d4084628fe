// @generated from spec/ai-vision.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A document key value detection feature.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DocumentKeyValueDetectionFeature {}

model! {
    DocumentKeyValueDetectionFeature, "featureType" = "KEY_VALUE_DETECTION" {
        optional {}
    }
}
