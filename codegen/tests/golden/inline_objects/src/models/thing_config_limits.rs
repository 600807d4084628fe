// @generated from spec/inline-objects.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Thing configuration limits.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ThingConfigLimits {
    /// The maximum.
    pub max: Option<i64>,
}

model! {
    ThingConfigLimits {
        max = "max";
    }
}
