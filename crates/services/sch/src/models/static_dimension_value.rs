// @generated from spec/sch.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A static dimension value.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct StaticDimensionValue {
    /// The value.
    pub value: String,
}

model! {
    StaticDimensionValue, "kind" = "static" {
        required {
            value = "value", with_value(String);
        }
    }
}
