// @generated from spec/waas.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// Origin group origins.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct OriginGroupOrigins {
    /// The origin.
    pub origin: Option<String>,
    /// The weight.
    pub weight: Option<i64>,
}

model! {
    OriginGroupOrigins {
        optional {
            origin = "origin", with_origin(String);
            weight = "weight", with_weight(i64);
        }
    }
}
