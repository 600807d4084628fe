// @generated from spec/mysql.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A PITR policy.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PitrPolicy {
    /// Whether the feature or resource is enabled.
    pub is_enabled: bool,
}

model! {
    PitrPolicy {
        required {
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
    }
}
