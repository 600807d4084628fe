// @generated from spec/marketplace-publisher.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Image OCPU constraints.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ImageOcpuConstraints {
    /// The minimum.
    pub min: Option<i64>,
    /// The maximum.
    pub max: Option<i64>,
}

model! {
    ImageOcpuConstraints {
        optional {
            min = "min", with_min(i64);
            max = "max", with_max(i64);
        }
    }
}
