// @generated from spec/waf.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A collaborative capability weight override.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CollaborativeCapabilityWeightOverride {
    /// The key.
    pub key: String,
    /// The weight.
    pub weight: i64,
}

model! {
    CollaborativeCapabilityWeightOverride {
        required {
            key = "key", with_key(String);
            weight = "weight", with_weight(i64);
        }
    }
}
