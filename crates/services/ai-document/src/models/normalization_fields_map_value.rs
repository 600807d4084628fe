// @generated from spec/ai-document.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A normalization fields map value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct NormalizationFieldsMapValue {
    /// The normalization type.
    pub normalization_type: Option<String>,
}

model! {
    NormalizationFieldsMapValue {
        optional {
            normalization_type = "normalizationType", with_normalization_type(String);
        }
    }
}
