// @generated from spec/network-firewall.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A simple URL pattern.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SimpleUrlPattern {
    /// The pattern.
    pub pattern: String,
}

model! {
    SimpleUrlPattern, "type" = "SIMPLE" {
        required {
            pattern = "pattern", with_pattern(String);
        }
    }
}
