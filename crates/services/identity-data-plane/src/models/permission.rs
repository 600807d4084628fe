// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::model;

/// A permission.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Permission {
    /// The p.
    pub p: String,
}

model! {
    Permission {
        p = "p";
    }
}
