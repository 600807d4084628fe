// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// An entity status.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct EntityStatus {
    /// The status.
    pub status: String,
    /// The inactive bit mask.
    pub inactive_bit_mask: i64,
}

model! {
    EntityStatus {
        status = "status";
        inactive_bit_mask = "inactiveBitMask";
    }
}
