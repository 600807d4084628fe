// @generated from spec/functions.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A function trace configuration.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct FunctionTraceConfig {
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
}

model! {
    FunctionTraceConfig {
        optional {
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
    }
}
