// @generated from spec/fusion-apps.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Capabilities.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Capabilities {
    /// Whether data masking is enabled.
    pub is_data_masking_enabled: Option<bool>,
    /// Whether Break Glass is enabled.
    pub is_break_glass_enabled: Option<bool>,
    /// Whether BYOK is enabled.
    pub is_byok_enabled: Option<bool>,
}

model! {
    Capabilities {
        is_data_masking_enabled = "isDataMaskingEnabled";
        is_break_glass_enabled = "isBreakGlassEnabled";
        is_byok_enabled = "isByokEnabled";
    }
}
