// @generated from spec/cloud-migrations.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An OLVM boot menu.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OlvmBootMenu {
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
}

model! {
    OlvmBootMenu {
        is_enabled = "isEnabled";
    }
}
