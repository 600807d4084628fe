// @generated from spec/jms.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An advanced usage tracking.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AdvancedUsageTracking {
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
}

model! {
    AdvancedUsageTracking {
        optional {
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
    }
}
