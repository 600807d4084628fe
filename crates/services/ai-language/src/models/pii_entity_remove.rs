// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A PII entity remove.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PiiEntityRemove {
    /// The exclusion criteria.
    pub exclude: Option<Vec<String>>,
    /// Whether to detect.
    pub should_detect: Option<bool>,
}

model! {
    PiiEntityRemove, "mode" = "REMOVE" {
        optional {
            exclude = "exclude", with_exclude([String]);
            should_detect = "shouldDetect", with_should_detect(bool);
        }
    }
}
