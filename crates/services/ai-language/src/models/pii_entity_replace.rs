// @generated from spec/ai-language.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A PII entity replace.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PiiEntityReplace {
    /// The exclusion criteria.
    pub exclude: Option<Vec<String>>,
    /// Whether to detect.
    pub should_detect: Option<bool>,
    /// The replacement.
    pub replace_with: Option<String>,
}

model! {
    PiiEntityReplace, "mode" = "REPLACE" {
        optional {
            exclude = "exclude", with_exclude([String]);
            should_detect = "shouldDetect", with_should_detect(bool);
            replace_with = "replaceWith", with_replace_with(String);
        }
    }
}
