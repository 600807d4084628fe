// @generated from spec/apm-synthetics.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An available capability.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct AvailableCapability {
    /// The capability.
    pub capability: String,
    /// The count.
    pub count: i64,
}

model! {
    AvailableCapability {
        capability = "capability";
        count = "count";
    }
}
