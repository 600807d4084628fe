// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A grep filter deny rule.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GrepFilterDenyRule {
    /// The key.
    pub key: Option<String>,
    /// The pattern.
    pub pattern: Option<String>,
}

model! {
    GrepFilterDenyRule {
        optional {
            key = "key", with_key(String);
            pattern = "pattern", with_pattern(String);
        }
    }
}
