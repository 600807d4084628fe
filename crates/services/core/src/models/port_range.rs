// @generated from spec/core.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A port range.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct PortRange {
    /// The maximum.
    pub max: i64,
    /// The minimum.
    pub min: i64,
}

model! {
    PortRange {
        required {
            max = "max", with_max(i64);
            min = "min", with_min(i64);
        }
    }
}
