// @generated from spec/identity-data-plane.yaml by cargo xtask generate; do not edit.

use oci_sdk_core::generated_v1::{Secret, model};

use crate::models;

/// A derived key response.
#[derive(Debug, Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct DerivedKeyResponse {
    /// The signing key.
    pub signing_key: Secret,
    /// The principal.
    pub principal: models::CommonPrincipal,
}

model! {
    DerivedKeyResponse {
        signing_key = "signingKey";
        principal = "principal";
    }
}
