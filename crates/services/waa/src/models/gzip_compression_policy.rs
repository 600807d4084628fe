// @generated from spec/waa.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A gzip compression policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct GzipCompressionPolicy {
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
}

model! {
    GzipCompressionPolicy {
        optional {
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
    }
}
