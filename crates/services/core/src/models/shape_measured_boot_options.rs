// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Shape measured boot options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapeMeasuredBootOptions {
    /// The allowed values.
    pub allowed_values: Option<Vec<bool>>,
    /// Whether the feature is enabled by default.
    pub is_default_enabled: Option<bool>,
}

model! {
    ShapeMeasuredBootOptions {
        allowed_values = "allowedValues";
        is_default_enabled = "isDefaultEnabled";
    }
}
