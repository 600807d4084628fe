// @generated from spec/filters-and-ids-of-a-list.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A locked.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Locked {
    /// Whether it is locked.
    pub is_locked: Option<bool>,
}

model! {
    Locked {
        is_locked = "isLocked";
    }
}
