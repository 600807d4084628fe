// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Shape input output memory management unit enabled platform options.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ShapeInputOutputMemoryManagementUnitEnabledPlatformOptions {
    /// The allowed values.
    pub allowed_values: Option<Vec<bool>>,
    /// Whether the feature is enabled by default.
    pub is_default_enabled: Option<bool>,
}

model! {
    ShapeInputOutputMemoryManagementUnitEnabledPlatformOptions {
        allowed_values = "allowedValues";
        is_default_enabled = "isDefaultEnabled";
    }
}
