// @generated from spec/logging.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An archiving.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Archiving {
    /// Whether the feature or resource is enabled.
    pub is_enabled: Option<bool>,
}

model! {
    Archiving {
        optional {
            is_enabled = "isEnabled", with_is_enabled(bool);
        }
    }
}
