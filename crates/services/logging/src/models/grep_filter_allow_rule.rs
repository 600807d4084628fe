// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A grep filter allow rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GrepFilterAllowRule {
    /// The key.
    pub key: Option<String>,
    /// The pattern.
    pub pattern: Option<String>,
}

model! {
    GrepFilterAllowRule {
        optional {
            key = "key", with_key(String);
            pattern = "pattern", with_pattern(String);
        }
    }
}
