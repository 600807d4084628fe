// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A skip if sd active.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SkipIfSdActive {
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
}

model! {
    SkipIfSdActive {
        is_enabled = "isEnabled";
    }
}
