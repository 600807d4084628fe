// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A collaborative capability weight.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CollaborativeCapabilityWeight {
    /// The key.
    pub key: String,
    /// The display name.
    pub display_name: String,
    /// The weight.
    pub weight: i64,
}

model! {
    CollaborativeCapabilityWeight {
        key = "key";
        display_name = "displayName";
        weight = "weight";
    }
}
