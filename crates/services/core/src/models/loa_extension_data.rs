// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Loa extension data.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct LoaExtensionData {
    /// The remaining extensions.
    pub remaining_extensions: Option<i64>,
    /// The histories.
    pub history: Option<Vec<String>>,
}

model! {
    LoaExtensionData {
        remaining_extensions = "remainingExtensions";
        history = "history";
    }
}
