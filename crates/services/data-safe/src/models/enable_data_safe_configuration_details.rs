// @generated from spec/data-safe.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// The details of a data safe configuration to enable.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EnableDataSafeConfigurationDetails {
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
}

model! {
    EnableDataSafeConfigurationDetails {
        required {
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
    }
}
