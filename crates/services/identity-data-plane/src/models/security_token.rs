// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

/// A security token.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct SecurityToken {
    /// The token.
    pub token: Secret,
}

model! {
    SecurityToken {
        token = "token";
    }
}
