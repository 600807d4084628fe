// @generated from spec/cloud-bridge.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Transparent huge pages.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct TransparentHugePages {
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
}

model! {
    TransparentHugePages {
        is_enabled = "isEnabled";
    }
}
